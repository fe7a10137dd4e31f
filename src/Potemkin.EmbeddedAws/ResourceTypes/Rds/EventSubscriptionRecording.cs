using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Rds;

/// <summary>
/// A subscription to events of RDS as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_EventSubscription.html">EventSubscription</a>.
/// </summary>
internal sealed class EventSubscriptionRecording() : DescribedRecording(
    "AWS::RDS::EventSubscription",
    "Enabled EventCategories=eventCategoriesList SnsTopicArn SourceIds=sourceIdsList SourceType SubscriptionName=custSubscriptionId")
{
    protected override string Defaults => """{"enabled":true,"status":"active","eventCategoriesList":[],"sourceIdsList":[]}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["customerAwsId"] = resource.Region.Id.AccountId;
        configuration["eventSubscriptionArn"] = resource.Arn;
        configuration["subscriptionCreationTime"] = resource.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
    }

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new() { ["Tags"] = RecordedTags.Of(resource) };
}
