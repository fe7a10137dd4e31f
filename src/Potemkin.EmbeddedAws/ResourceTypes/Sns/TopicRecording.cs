using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Sns;

/// <summary>
/// A topic as AWS Config records it: its attributes as texts.
/// See <a href="https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html">GetTopicAttributes</a>.
/// </summary>
internal sealed class TopicRecording : IRecordedConfiguration
{
    private const string DeliveryPolicy =
        """{"http":{"defaultHealthyRetryPolicy":{"minDelayTarget":20,"maxDelayTarget":20,"numRetries":3,"numMaxDelayRetries":0,"numNoDelayRetries":0,"numMinDelayRetries":0,"backoffFunction":"linear"},"disableSubscriptionOverrides":false,"defaultRequestPolicy":{"headerContentType":"text/plain; charset=UTF-8"}}}""";

    private static readonly string[] Attributes = ["KmsMasterKeyId", "FifoTopic", "ContentBasedDeduplication"];

    public string ResourceType => Topic.TypeName;

    public Resource RecordedAs(Resource changed) => changed;

    public RecordedContent Describe(Resource resource)
    {
        var configuration = new JsonObject
        {
            ["Policy"] = ResourcePolicy.TextOf(resource, TopicPolicy.TypeName, TopicPolicy.TopicsProperty) ?? DefaultPolicy(resource),
            ["Owner"] = resource.Region.Id.AccountId,
            ["TopicArn"] = resource.Arn,
            ["EffectiveDeliveryPolicy"] = DeliveryPolicy,
            ["DisplayName"] = resource.Properties.Text("DisplayName") ?? "",
        };
        foreach (var attribute in Attributes.Where(resource.Properties.ContainsKey))
            configuration[attribute] = resource.Properties.Text(attribute);
        return new RecordedContent
        {
            Configuration = configuration,
            SupplementaryConfiguration = new Dictionary<string, JsonNode?> { ["Tags"] = RecordedTags.Of(resource) },
        };
    }

    /// <summary>The owner may do anything with the topic.</summary>
    private static string DefaultPolicy(Resource topic) =>
        """{"Version":"2008-10-17","Id":"__default_policy_ID","Statement":[{"Sid":"__default_statement_ID","Effect":"Allow","Principal":{"AWS":"*"},"Action":["SNS:GetTopicAttributes","SNS:SetTopicAttributes","SNS:AddPermission","SNS:RemovePermission","SNS:DeleteTopic","SNS:Subscribe","SNS:ListSubscriptionsByTopic","SNS:Publish"],"Resource":"ARN","Condition":{"StringEquals":{"AWS:SourceOwner":"ACCOUNT"}}}]}"""
            .Replace("ARN", topic.Arn, StringComparison.Ordinal)
            .Replace("ACCOUNT", topic.Region.Id.AccountId, StringComparison.Ordinal);
}
