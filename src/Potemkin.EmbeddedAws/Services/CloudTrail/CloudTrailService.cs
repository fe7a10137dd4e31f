using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.CloudTrail;

/// <summary>
/// AWS CloudTrail: what trails there are, and what they log.
/// See <a href="https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class CloudTrailService(RecordedConfigurations recordings) : DescribedService("cloudtrail", "cloudtrail", recordings)
{
    private const string AllManagement =
        """[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[],"ExcludeManagementEventSources":[]}]""";

    private static readonly ErrorText UnknownTrail = new("TrailNotFoundException", "Unknown trail: {id} for the user: {account}");

    private static readonly DescribedType Trails = new("AWS::CloudTrail::Trail") { IsGlobal = true, Missing = UnknownTrail };

    private static readonly DescribedType EventDataStores = new("AWS::CloudTrail::EventDataStore")
    {
        Members = "@created=CreatedTimestamp @created=UpdatedTimestamp",
        Defaults = """
            {"Status":"ENABLED","MultiRegionEnabled":true,"OrganizationEnabled":false,"RetentionPeriod":2557,"TerminationProtectionEnabled":true,
             "BillingMode":"EXTENDABLE_RETENTION_PRICING"}
            """,
        Missing = new("EventDataStoreNotFoundException", "The event data store was not found."),
    };

    protected override DescribedErrors Errors { get; } = new()
    {
        Invalid = "InvalidParameterException",
        Missing = new ErrorText("ResourceNotFoundException", "Resource {id} is not found."),
    };

    protected override void Offer(DescribedOperations operations)
    {
        operations
            .List("DescribeTrails", Trails, "trailNameList", where: Shown, passing: true)
            .One("GetTrail", Trails, "Name", "Trail", asked => Reached(asked, "Name"))
            .List("ListTrails", Trails)
            .Add("GetTrailStatus", asked => StatusOf(operations.Find(asked, Trails, "Name", Reached(asked, "Name"))))
            .Add("GetEventSelectors", asked => SelectorsOf(operations.Find(asked, Trails, "TrailName", Reached(asked, "TrailName"))))
            .Add("GetInsightSelectors", asked => InsightsOf(operations.Find(asked, Trails, "TrailName", Reached(asked, "TrailName"))))
            .Add("ListTags", TagsOf)
            .List("ListEventDataStores", EventDataStores)
            .One("GetEventDataStore", EventDataStores, "EventDataStore");
    }

    /// <summary>The trails of the region, and unless it is denied those of others that log here too.</summary>
    private static Func<Resource, bool> Shown(Asked asked)
    {
        var shadows = asked.Text("includeShadowTrails") is null or "true";
        return trail => ReferenceEquals(trail.Region, asked.Region) || shadows && trail.Properties.Flag("IsMultiRegionTrail");
    }

    /// <summary>The trails of the region by their names, and those of others by their ARNs alone.</summary>
    private static Func<Resource, bool> Reached(Asked asked, string member)
    {
        var name = asked.Text(member);
        return trail => ReferenceEquals(trail.Region, asked.Region) || trail.Arn == name;
    }

    private static JsonObject StatusOf(Resource trail)
    {
        var isLogging = trail.Properties.Flag("IsLogging");
        var status = new JsonObject { ["IsLogging"] = isLogging };
        if (isLogging)
        {
            status["StartLoggingTime"] = RecordedTime.Of(trail.CreatedAt);
            status["TimeLoggingStarted"] = trail.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null);
        }

        return status;
    }

    private static JsonObject SelectorsOf(Resource trail)
    {
        var selectors = new JsonObject { ["TrailARN"] = trail.Arn };
        if (trail.Properties.Copy("AdvancedEventSelectors") is { } advanced)
        {
            selectors["AdvancedEventSelectors"] = advanced;
            return selectors;
        }

        var given = trail.Properties.Copy("EventSelectors")?.AsArray();
        foreach (var selector in given?.OfType<JsonObject>() ?? [])
            JsonMerge.Fill(selector, JsonNode.Parse(AllManagement)![0]!.AsObject());
        selectors["EventSelectors"] = given ?? JsonNode.Parse(AllManagement);
        return selectors;
    }

    private static JsonObject InsightsOf(Resource trail) => trail.Properties.Objects("InsightSelectors").Count > 0
        ? new JsonObject { ["TrailARN"] = trail.Arn, ["InsightSelectors"] = trail.Properties.Copy("InsightSelectors") }
        : throw new AwsException("InsightNotEnabledException", $"The trail {trail.Arn} does not have Insights enabled.");

    private static JsonObject TagsOf(Asked asked) => new()
    {
        ["ResourceTagList"] = new JsonArray([.. (asked.Ignoring("NextToken").Texts("ResourceIdList") ?? []).Select(arn => new JsonObject
        {
            ["ResourceId"] = arn,
            ["TagsList"] = RecordedTags.Of(
                Trails.In(asked.Region).Concat(EventDataStores.In(asked.Region)).FirstOrDefault(each => each.Arn == arn)
                    ?? throw new ErrorText("ResourceNotFoundException", "Resource {id} is not found.").For(arn, asked.Region),
                "Key",
                "Value"),
        })]),
    };
}
