using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_reference_resolving")]
public class ReferenceRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_nested_getatt_ref[TopicArn]")]
    public Task AnAttributeIsNamedByAParameter() => ReplaysAsync(async replay => replay.Match("outputs", (JsonNode)(await replay.DeployAsync(
        TemplateFiles.Read("cfn_getatt_ref.yaml"),
        new { MyParam = "test-topic-0a1b2c3d", CustomOutputName = "TopicArn" })).Outputs));

    [SkippableFact, Recorded("test_redeploy_cdk_with_reference")]
    public Task AnApplicationOfTheCdkIsDeployedAgain() => ReplaysAsync(async replay =>
    {
        var bootstrap = await replay.DeployAsync(TemplateFiles.Read("cdk_bootstrap_v28.yaml"), new
        {
            CloudFormationExecutionPolicies = "",
            FileAssetsBucketKmsKeyId = "AWS_MANAGED_KEY",
            PublicAccessBlockConfiguration = "true",
            TrustedAccounts = "",
            TrustedAccountsForLookup = "",
            Qualifier = "0a1b2c3d",
        });
        var stack = await DeployAsync("first.zip", "/cdk-bootstrap/0a1b2c3d/version", null);
        await DeployAsync("second.zip", "28", stack.StackId);

        async Task<Deployed> DeployAsync(string key, string version, string? name)
        {
            await replay.CallAsync("s3", "put_object", new { Bucket = bootstrap["BucketName"], Key = key, Body = Zips.OfHandler });
            return await replay.DeployAsync(
                TemplateFiles.Read("cdk-lambda-redeploy.json"),
                new { DeployBucket = bootstrap["BucketName"], DeployKey = key, BootstrapVersion = version },
                name,
                name is not null);
        }
    });
}
