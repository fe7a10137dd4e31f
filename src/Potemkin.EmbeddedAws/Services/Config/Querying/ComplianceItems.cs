using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.ConformancePacks;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.Services.Config.Operations;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.ConformancePacks;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>
/// What the rules say of resources, as items of a type of their own that queries find. They are made when somebody asks, and have no history.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/example-query.html">Example queries</a>.
/// </summary>
internal static class ComplianceItems
{
    private const string TypeName = "AWS::Config::ResourceCompliance";
    private const string TypeNameOfPacks = "AWS::Config::ConformancePackCompliance";

    public static IEnumerable<ConfigurationItem> In(RegionState region)
    {
        var results = region.Of<EvaluationResults>();
        var ofResources = results.Resources.Select(resource => Of(region, resource, [.. results.OfResource(resource)]));
        var ofPacks = region.Of<ConformancePackStore>().All.Select(pack => Of(region, PackCompliance.Of(region, pack)));
        return ofResources.Concat(ofPacks).OfType<ConfigurationItem>()
            .Where(item => region.ConfigurationRecorder.Settings?.Group.Records(item.ResourceType) == true);
    }

    /// <summary>Null where no rule has a verdict.</summary>
    private static ConfigurationItem? Of(RegionState region, RecordedResource resource, IReadOnlyList<EvaluationResult> results)
    {
        var compliance = Compliance.Of(results).ComplianceType;
        if (compliance == ComplianceType.InsufficientData)
            return null;
        var verdicts = results.Where(result => result.ComplianceType != ComplianceType.NotApplicable);
        return Item(region, TypeName, $"{resource.ResourceType}/{resource.ResourceId}", results.Max(result => result.RecordedTime)) with
        {
            Configuration = new JsonObject
            {
                ["targetResourceId"] = resource.ResourceId,
                ["targetResourceType"] = resource.ResourceType,
                ["complianceType"] = compliance,
                ["configRuleList"] = new JsonArray([.. verdicts.Select(result => OfRule(region, result))]),
            },
        };
    }

    private static ConfigurationItem Of(RegionState region, PackCompliance pack)
    {
        var latest = pack.Results.Select(result => result.RecordedTime).DefaultIfEmpty(pack.Pack.LastUpdateRequestedTime).Max();
        return Item(region, TypeNameOfPacks, pack.Pack.Id, latest) with
        {
            ResourceName = pack.Pack.Name,
            Configuration = new JsonObject { ["complianceType"] = pack.ComplianceType },
        };
    }

    private static ConfigurationItem Item(RegionState region, string type, string id, DateTimeOffset time) => new()
    {
        AccountId = region.Id.AccountId,
        Region = region.Id.Region,
        ResourceType = type,
        ResourceId = id,
        AvailabilityZone = "Not Applicable",
        Status = ConfigurationItemStatus.Ok,
        CaptureTime = time,
        StateId = time.ToUnixTimeMilliseconds(),
    };

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
