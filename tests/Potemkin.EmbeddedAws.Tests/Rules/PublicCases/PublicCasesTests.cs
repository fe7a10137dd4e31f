using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

namespace Potemkin.EmbeddedAws.Tests.Rules.PublicCases;

/// <summary>
/// Deploys the templates of public cases, and compares what the managed rules say of the resources with what the Guard rules of the same
/// identifiers say of the templates.
/// </summary>
public class PublicCasesTests
{
    private const string StackName = "case";
    private const string NoResult = "NO_RESULT";

    [SkippableFact]
    public void ARuleSaysOfAResourceWhatGuardSaysOfItsTemplateUnlessForAReason()
    {
        var file = PublicData.Folder("managed_rule_cases.jsonl");
        Skip.IfNot(File.Exists(file), $"{file} is not on this machine");

        var differences =
            from line in File.ReadAllLines(file)
            let each = JsonNode.Parse(line)!
            let identifier = each["identifier"]!.GetValue<string>()
            let rule = ManagedRules.Find(identifier)
            where rule is not null
            let name = $"{identifier}: {each["name"]}"
            let verdict = VerdictOf(rule, each["template"]!)
            where verdict != each["expect"]!.GetValue<string>() && !Differences.Known.ContainsKey(name)
            select $"{name} is {each["expect"]}, but {verdict}";

        differences.Should().BeEmpty();
    }

    private static string VerdictOf(IAwsRule rule, JsonNode template)
    {
        using var api = new CloudFormationApi(types: RegistryTypes.All);
        _ = new ConfigService(api.World, Catalog<IRecordedConfiguration>.All);
        if (api.ErrorOf("CreateStack", ("StackName", StackName), ("TemplateBody", template.ToJsonString()), ("Capabilities.member.1", "CAPABILITY_NAMED_IAM")) is { } error)
            return error;
        if (api.StatusOf(StackName) != "CREATE_COMPLETE")
            return string.Join(" / ", api.EventsOf(StackName).Where(happened => happened.Contains("FAILED")));
        return api.World.Scheduler.Run(() => Judge(rule, api.Region));
    }

    private static string Judge(IAwsRule rule, RegionState region)
    {
        var items = new JudgedItems(new RecordedConfigurations(Catalog<IRecordedConfiguration>.All));
        var account = new RecordedAccount(region, type => items.OfType(region, type));
        var parameters = new RuleParameters(rule, given: null);
        var verdicts = rule is IAccountRule ofAccount
            ? [ofAccount.Evaluate(parameters, account)]
            : rule.ResourceTypes.SelectMany(account.Items).Select(item => ((IManagedRule)rule).Evaluate(item, parameters, account)).ToList();
        return verdicts.Any(verdict => verdict.ComplianceType == ComplianceType.NonCompliant) ? ComplianceType.NonCompliant
            : verdicts.Any(verdict => verdict.ComplianceType == ComplianceType.Compliant) ? ComplianceType.Compliant
            : NoResult;
    }
}
