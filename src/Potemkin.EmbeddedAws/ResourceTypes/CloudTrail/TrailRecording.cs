using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.CloudTrail;

/// <summary>
/// A trail as AWS Config records it; neither what it logs nor whether it does shows there.
/// See <a href="https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Trail.html">Trail</a>.
/// </summary>
internal sealed class TrailRecording() : DescribedRecording(
    "AWS::CloudTrail::Trail",
    """
    Arn=trailARN CloudWatchLogsLogGroupArn CloudWatchLogsRoleArn EnableLogFileValidation=logFileValidationEnabled IncludeGlobalServiceEvents
    IsMultiRegionTrail IsOrganizationTrail KMSKeyId=kmsKeyId S3BucketName S3KeyPrefix SnsTopicName TrailName=name
    """)
{
    protected override string Defaults =>
        """{"includeGlobalServiceEvents":true,"isMultiRegionTrail":false,"isOrganizationTrail":false,"logFileValidationEnabled":false}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var properties = resource.Properties;
        configuration["homeRegion"] = resource.Region.Id.Region;
        configuration["hasCustomEventSelectors"] = properties.ContainsKey("EventSelectors") || properties.ContainsKey("AdvancedEventSelectors");
        configuration["hasInsightSelectors"] = properties.Objects("InsightSelectors").Count > 0;
        if (properties.ContainsKey("SnsTopicName"))
            configuration["snsTopicARN"] = resource.Attributes["SnsTopicArn"].DeepClone();
    }

    protected override string ZoneOf(Resource resource) => Regional;

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new() { ["Tags"] = RecordedTags.Of(resource) };
}
