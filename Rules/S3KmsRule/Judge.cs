using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;

namespace S3KmsRule;

/// <summary>A Config rule as a Lambda function: buckets are encrypted with a KMS key by default.</summary>
public sealed class Judge
{
    private readonly AmazonConfigServiceClient _config = new();

    /// <summary>Judges the configuration item of the event, and reports to AWS Config.</summary>
    public async Task HandleAsync(Stream input)
    {
        var occasion = (await JsonNode.ParseAsync(input))!;
        var item = JsonNode.Parse((string)occasion["invokingEvent"]!)!["configurationItem"]!;
        var isGone = (bool)occasion["eventLeftScope"]! || (string)item["configurationItemStatus"]! == "ResourceDeleted";
        var evaluation = isGone ? new Evaluation { ComplianceType = ComplianceType.NOT_APPLICABLE } : Judged(item);
        evaluation.ComplianceResourceType = (string)item["resourceType"]!;
        evaluation.ComplianceResourceId = (string)item["resourceId"]!;
        evaluation.OrderingTimestamp = item["configurationItemCaptureTime"].Deserialize<DateTime>();
        await _config.PutEvaluationsAsync(new PutEvaluationsRequest
        {
            ResultToken = (string)occasion["resultToken"]!,
            Evaluations = [evaluation],
        });
    }

    private static Evaluation Judged(JsonNode item)
    {
        if ((string)item["resourceType"]! != "AWS::S3::Bucket")
            return new Evaluation { ComplianceType = ComplianceType.NOT_APPLICABLE };
        var rule = item["supplementaryConfiguration"]!["ServerSideEncryptionConfiguration"]!["rules"]![0]!;
        var algorithm = (string)rule["applyServerSideEncryptionByDefault"]!["sseAlgorithm"]!;
        return algorithm.StartsWith("aws:kms", StringComparison.Ordinal)
            ? new Evaluation { ComplianceType = ComplianceType.COMPLIANT }
            : new Evaluation
            {
                ComplianceType = ComplianceType.NON_COMPLIANT,
                Annotation = $"The default encryption of the bucket is {algorithm}, which uses no KMS key.",
            };
    }
}
