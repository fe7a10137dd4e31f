using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Sqs;

/// <summary>See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html">AWS::SQS::Queue</a>.</summary>
internal sealed partial class Queue() : StoredResourceType(TypeName, Service)
{
    public const string TypeName = "AWS::SQS::Queue";
    public const string Service = "Sqs";

    private const string FifoSuffix = ".fifo";
    private const int LongestName = 80;

    private static readonly IReadOnlyList<(string Attribute, int Default, int Least, int Most)> Numbers =
    [
        ("DelaySeconds", 0, 0, 900),
        ("KmsDataKeyReusePeriodSeconds", 300, 60, 86_400),
        ("MaximumMessageSize", 1_048_576, 1_024, 1_048_576),
        ("MessageRetentionPeriod", 345_600, 60, 1_209_600),
        ("ReceiveMessageWaitTimeSeconds", 0, 0, 20),
        ("VisibilityTimeout", 30, 0, 43_200),
    ];

    protected override JsonObject InEffect(ResourceRequest request)
    {
        var properties = base.InEffect(request);
        foreach (var number in Numbers)
            properties[number.Attribute] ??= number.Default;
        // SQS encrypts with keys of its own where nothing else is said.
        properties["SqsManagedSseEnabled"] ??= !properties.ContainsKey("KmsMasterKeyId");
        return properties;
    }

    protected override void Check(RegionState region, JsonObject properties)
    {
        foreach (var (attribute, _, least, most) in Numbers)
        {
            if (properties.Number(attribute) < least || properties.Number(attribute) > most)
                throw Refusal(region.World, $"Invalid value for the parameter {attribute}.");
        }

        if (properties.ContainsKey("KmsMasterKeyId") && properties.Flag("SqsManagedSseEnabled"))
            throw Refusal(region.World, "You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE.");
    }

    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var (region, isFifo) = (request.Region, properties.Flag("FifoQueue"));
        var name = properties.Text("QueueName")
            ?? GeneratedName.MixedCase(request, LongestName - FifoSuffix.Length) + (isFifo ? FifoSuffix : "");
        if (!ValidName().IsMatch(name) || (name.EndsWith(FifoSuffix, StringComparison.Ordinal) && !isFifo))
            throw Refusal(region.World, "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length");
        if (isFifo && !name.EndsWith(FifoSuffix, StringComparison.Ordinal))
            throw Refusal(region.World, "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length.");
        var url = $"https://sqs.{region.Id.Region}.amazonaws.com/{region.Id.AccountId}/{name}";
        return region.Resources.Find(TypeName, url) is null
            ? new ResourceIdentity(url, region.Id.Arn("sqs", name)) { Name = name }
            : throw Exists(region.World, "QueueUrl", url);
    }

    protected override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource) => new Dictionary<string, JsonNode>
    {
        ["Arn"] = resource.Arn,
        ["QueueName"] = resource.Name!,
        ["QueueUrl"] = resource.PhysicalId,
    };

    [GeneratedRegex(@"^(?=.{1,80}$)[A-Za-z0-9_-]+(\.fifo)?$")]
    private static partial Regex ValidName();
}
