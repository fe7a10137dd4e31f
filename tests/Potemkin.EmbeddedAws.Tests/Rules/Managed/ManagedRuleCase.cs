using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>Puts configuration items, as JSON, before a managed rule.</summary>
internal static class ManagedRuleCase
{
    public static string Judge(string identifier, string configuration, string supplementaryConfiguration, string? inputParameters) =>
        Judge((IManagedRule)ManagedRules.Find(identifier)!, configuration, supplementaryConfiguration, inputParameters);

    public static string Judge(
        IManagedRule rule,
        string configuration,
        string supplementaryConfiguration = "{}",
        string? inputParameters = null,
        IReadOnlyList<(string Key, string Value)>? tags = null)
    {
        var item = new ConfigurationItem
        {
            AccountId = "123456789012",
            Region = "eu-west-1",
            ResourceType = rule.ResourceTypes[0],
            ResourceId = "id",
            ResourceName = "id",
            Arn = "arn:aws:s3:::b",
            AvailabilityZone = "Regional",
            Status = "OK",
            CaptureTime = DateTimeOffset.UnixEpoch,
            StateId = 1,
            Configuration = JsonNode.Parse(configuration)!.AsObject(),
            SupplementaryConfiguration = JsonNode.Parse(supplementaryConfiguration)!.AsObject().ToDictionary(part => part.Key, part => part.Value),
            Tags = (tags ?? []).ToDictionary(tag => tag.Key, tag => tag.Value),
        };
        var given = inputParameters is null ? null : JsonNode.Parse(inputParameters)!.AsObject();
        return rule.Evaluate(item, new RuleParameters(rule, given), Account()).ComplianceType;
    }

    /// <summary>An account in which there is nothing but these items.</summary>
    public static RecordedAccount Account(params ConfigurationItem[] items) => new(
        new World(new EmbeddedAwsOptions()).Region(new AccountRegion("123456789012", "eu-west-1")),
        type => items.Where(item => item.ResourceType == type));

    /// <summary>The supplementary configuration of a bucket with that policy.</summary>
    public static string WithPolicy(string statements) => new JsonObject
    {
        ["BucketPolicy"] = new JsonObject { ["policyText"] = $$"""{"Version":"2012-10-17","Statement":{{statements}}}""" },
    }.ToJsonString();
}
