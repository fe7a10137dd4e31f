using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Rules;

namespace Potemkin.EmbeddedAws.Tests.Rules.PublicCases;

/// <summary>
/// Makes the resources of public cases, and compares what the managed rules say of them with what the Guard rules of the same identifiers
/// say of the templates.
/// </summary>
public class PublicCasesTests
{
    private static readonly Dictionary<string, JsonObject> Parameters = new()
    {
        ["API_GW_ENDPOINT_TYPE_CHECK"] = new JsonObject { ["endpointConfigurationTypes"] = "EDGE,REGIONAL" },
        ["ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK"] = new JsonObject { ["predefinedPolicyName"] = "ELBSecurityPolicy-TLS-1-2-2017-01" },
    };

    [SkippableFact]
    public void ARuleSaysOfAResourceWhatGuardSaysOfItsTemplateUnlessForAReason()
    {
        var file = PublicData.Folder("managed_rule_cases.jsonl");
        Skip.IfNot(File.Exists(file), $"{file} is not on this machine");

        var differences =
            from line in File.ReadAllLines(file)
            let each = JsonNode.Parse(line)!.AsObject()
            let identifier = each["identifier"]!.GetValue<string>()
            let rule = ManagedRules.Find(identifier)
            let verdict = rule is null ? "nothing judges it" : VerdictOf(rule, each["template"]!.AsObject())
            where verdict != each["expect"]!.GetValue<string>() && (rule is null || Differences.ReasonOf(identifier, each, verdict) is null)
            select $"{identifier}: {each["name"]} is {each["expect"]}, but {verdict}";

        string.Join('\n', differences).Should().BeEmpty();
    }

    [Fact]
    public void TheReasonsForDifferencesAreDocumented()
    {
        var page = File.ReadAllLines(Path.Combine(Repository.Folder, "docs/fidelity.md"));

        page.Should().Contain(Differences.All.Select(difference => $"| {difference.Identifier ?? "any"} | {difference.Reason} |"));
    }

    private static string VerdictOf(IAwsRule rule, JsonObject template)
    {
        try
        {
            var region = new CaseRegion();
            region.Make(template);
            return region.Judge(rule, Parameters.GetValueOrDefault(rule.Identifier));
        }
        catch (ResourceFailure refusal)
        {
            return refusal.Message;
        }
    }
}
