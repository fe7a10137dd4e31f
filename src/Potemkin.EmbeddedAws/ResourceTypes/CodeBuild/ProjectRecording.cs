using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.CodeBuild;

/// <summary>
/// A build project as AWS Config records it: source and artifacts are lists of one.
/// See <a href="https://docs.aws.amazon.com/codebuild/latest/APIReference/API_Project.html">Project</a>.
/// </summary>
internal sealed class ProjectRecording() : DescribedRecording(
    "AWS::CodeBuild::Project",
    """
    Artifacts BuildBatchConfig Cache ConcurrentBuildLimit Description EncryptionKey Environment FileSystemLocations LogsConfig Name
    QueuedTimeoutInMinutes=queuedtimeoutInMinutes SecondaryArtifacts SecondarySourceVersions SecondarySources ServiceRole Source SourceVersion
    TimeoutInMinutes
    """)
{
    protected override string Defaults =>
        """
        {"cache":{"type":"NO_CACHE"},"environment":{"environmentVariables":[],"imagePullCredentialsType":"CODEBUILD","privilegedMode":false},
         "logsConfig":{"cloudWatchLogs":{"status":"ENABLED"},"s3Logs":{"status":"DISABLED","encryptionDisabled":false}},"queuedtimeoutInMinutes":480,
         "secondaryArtifacts":[],"secondarySourceVersions":[],"secondarySources":[],"timeoutInMinutes":60}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["name"] ??= resource.PhysicalId;
        configuration["encryptionKey"] ??= resource.Region.Id.Arn("kms", "alias/aws/s3");
        foreach (var variable in configuration.Object("environment")!.Objects("environmentVariables"))
            variable["type"] ??= "PLAINTEXT";
        configuration["artifacts"] = new JsonArray(configuration["artifacts"]?.DeepClone());
        configuration["source"] = new JsonArray(configuration["source"]?.DeepClone());
        foreach (var artifacts in configuration.Objects("artifacts").Concat(configuration.Objects("secondaryArtifacts")).Where(artifacts => artifacts.Text("type") == "S3"))
            artifacts["encryptionDisabled"] ??= false;
        configuration["tags"] = RecordedTags.Of(resource);
        if (resource.Properties.Object("VpcConfig") is { } vpc)
        {
            configuration["vpcConfig"] = new JsonObject
            {
                ["vpcId"] = vpc.Copy("VpcId"),
                ["subnets"] = new JsonArray([.. vpc.Texts("Subnets").Select(subnet => new JsonObject { ["subnet"] = subnet })]),
                ["securityGroupIds"] = vpc.Copy("SecurityGroupIds") ?? new JsonArray(),
            };
        }
    }
}
