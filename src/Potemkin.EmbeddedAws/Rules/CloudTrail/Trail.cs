using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.CloudTrail;

/// <summary>
/// A trail as rules about the account read it.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html">AWS::CloudTrail::Trail</a>.
/// </summary>
internal sealed class Trail(Resource resource)
{
    public const string IncludeManagementEvents = "includeManagementEvents";
    public const string ReadWriteType = "readWriteType";

    private const string S3BucketName = "s3BucketName";
    private const string SnsTopicArn = "snsTopicArn";
    private const string CloudWatchLogsLogGroupArn = "cloudWatchLogsLogGroupArn";

    private JsonObject Properties => resource.Properties;

    /// <summary>The parameters that say where a trail is to deliver to.</summary>
    public static IReadOnlyList<RuleParameter> Destinations { get; } =
        [new(S3BucketName, RuleParameterType.String), new(SnsTopicArn, RuleParameterType.String), new(CloudWatchLogsLogGroupArn, RuleParameterType.String)];

    public bool IsLogging => Properties.Flag("IsLogging");

    public bool IsMultiRegion => Properties.Flag("IsMultiRegionTrail");

    public bool IncludesGlobalServices => Properties.Flag("IncludeGlobalServiceEvents");

    public bool SignsFiles => Properties.Flag("EnableLogFileValidation");

    public bool IsEncrypted => Properties.Text("KMSKeyId") is { Length: > 0 };

    /// <summary>Whether it logs every management event, as it does unless told otherwise.</summary>
    public bool LogsAllManagement => Selectors.Count == 0 && AdvancedSelectors.Count == 0
        || Selectors.Any(selector => selector.Text("IncludeManagementEvents") is null or "true"
            && selector.Text("ReadWriteType") is null or "All" && selector.List("ExcludeManagementEventSources").Count == 0)
        || AdvancedSelectors.Any(selector => Fields(selector, "eventCategory", "Management") && selector.List("FieldSelectors").Count == 1);

    private IReadOnlyList<JsonNode> Selectors => Properties.List("EventSelectors");

    private IReadOnlyList<JsonNode> AdvancedSelectors => Properties.List("AdvancedEventSelectors");

    /// <summary>The trails of the account that log in its region: its own, and those of other regions that are for all.</summary>
    public static IEnumerable<Trail> AllOf(RecordedAccount account) => account.ResourcesOfAllRegions("AWS::CloudTrail::Trail")
        .Select(resource => (Trail: new Trail(resource), resource.Region.Id.Region))
        .Where(found => found.Region == account.Region || found.Trail.IsMultiRegion)
        .Select(found => found.Trail);

    /// <summary>Whether it delivers to what the parameters ask for.</summary>
    public bool Delivers(RuleParameters parameters) =>
        Is(parameters.Text(S3BucketName), "S3BucketName")
        && (parameters.Text(SnsTopicArn) is not { } topic || topic.EndsWith(Properties.Text("SnsTopicName") ?? "\0", StringComparison.Ordinal))
        && Is(parameters.Text(CloudWatchLogsLogGroupArn), "CloudWatchLogsLogGroupArn");

    /// <summary>Whether it logs the management events that the parameters ask for.</summary>
    public bool LogsManagement(RuleParameters parameters) =>
        (parameters.Boolean(IncludeManagementEvents) is not true || Selectors.Count + AdvancedSelectors.Count == 0
            || Selectors.Any(selector => selector.Text("IncludeManagementEvents") is null or "true") || AdvancedSelectors.Any(selector => Fields(selector, "eventCategory", "Management")))
        && (parameters.Text(ReadWriteType) is not { } asked || Selectors.Count == 0
            || Selectors.Any(selector => asked.Equals(selector.Text("ReadWriteType") ?? "All", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether it logs what is done to objects that such an ARN begins.</summary>
    public bool LogsObjectsOf(string arn) =>
        Selectors.SelectMany(selector => selector.List("DataResources"))
            .Any(data => data.Text("Type") == "AWS::S3::Object" && data.Texts("Values").Any(value => arn.StartsWith(value, StringComparison.Ordinal)))
        || AdvancedSelectors.Any(selector => Fields(selector, "resources.type", "AWS::S3::Object")
            && selector.List("FieldSelectors").Where(field => field.Text("Field") == "resources.ARN")
                .All(field => field.Texts("StartsWith").Any(value => arn.StartsWith(value, StringComparison.Ordinal))));

    private static bool Fields(JsonNode selector, string field, string value) =>
        selector.List("FieldSelectors").Any(condition => condition.Text("Field") == field && condition.Texts("Equals").Contains(value));

    private bool Is(string? asked, string property) => asked is null || asked == Properties.Text(property);
}
