using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.Services.Config.Operations;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>
/// What the rules say of resources, as items of a type of their own that queries find. They are made when somebody asks, and have no history.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/example-query.html">Example queries</a>.
/// </summary>
internal static class ComplianceItems
{
    private const string TypeName = "AWS::Config::ResourceCompliance";

    public static IEnumerable<ConfigurationItem> In(RegionState region)
    {
        var results = region.Of<EvaluationResults>();
        return region.ConfigurationRecorder.Settings?.Group.Records(TypeName) == true
            ? results.Resources.Select(resource => Of(region, resource, [.. results.OfResource(resource)])).OfType<ConfigurationItem>()
            : [];
    }

    /// <summary>Null where no rule has a verdict.</summary>
    private static ConfigurationItem? Of(RegionState region, RecordedResource resource, IReadOnlyList<EvaluationResult> results)
    {
        var compliance = Compliance.Of(results).ComplianceType;
        if (compliance == ComplianceType.InsufficientData)
            return null;
        var latest = results.Max(result => result.RecordedTime);
        return new ConfigurationItem
        {
            AccountId = region.Id.AccountId,
            Region = region.Id.Region,
            ResourceType = TypeName,
            ResourceId = $"{resource.ResourceType}/{resource.ResourceId}",
            AvailabilityZone = "Not Applicable",
            Status = ConfigurationItemStatus.Ok,
            CaptureTime = latest,
            StateId = latest.ToUnixTimeMilliseconds(),
            Configuration = new JsonObject
            {
                ["targetResourceId"] = resource.ResourceId,
                ["targetResourceType"] = resource.ResourceType,
                ["complianceType"] = compliance,
                ["configRuleList"] = new JsonArray([.. results.Where(result => result.ComplianceType != ComplianceType.NotApplicable).Select(result => OfRule(region, result))]),
            },
        };
    }

    private static JsonObject OfRule(RegionState region, EvaluationResult result)
    {
        var rule = region.ConfigRules.Find(result.ConfigRuleName);
        return new JsonObject
        {
            ["configRuleName"] = result.ConfigRuleName,
            ["configRuleArn"] = rule?.Arn,
            ["configRuleId"] = rule?.Id,
            ["complianceType"] = result.ComplianceType,
        };
    }
}
