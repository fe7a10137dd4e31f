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
            where rule is not null
            let verdict = VerdictOf(rule, each["template"]!.AsObject())
            where verdict != each["expect"]!.GetValue<string>() && Differences.ReasonOf(identifier, each, verdict) is null
            select $"{identifier}: {each["name"]} is {each["expect"]}, but {verdict}";

        string.Join('\n', differences).Should().BeEmpty();
    }

    private static string VerdictOf(IAwsRule rule, JsonObject template)
    {
        try
        {
            var region = new CaseRegion();
            region.Make(template);
            return region.Judge(rule);
        }
        catch (ResourceFailure refusal)
        {
            return refusal.Message;
        }
    }
}
