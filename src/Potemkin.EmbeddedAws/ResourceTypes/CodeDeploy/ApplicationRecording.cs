using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.CodeDeploy;

/// <summary>
/// An application as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_ApplicationInfo.html">ApplicationInfo</a>.
/// </summary>
internal sealed class ApplicationRecording() : DescribedRecording("AWS::CodeDeploy::Application", "ApplicationName ComputePlatform")
{
    protected override string Defaults => """{"computePlatform":"Server","linkedToGitHub":false}""";

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["applicationName"] ??= resource.PhysicalId;
        configuration["applicationId"] = resource.ResourceId;
        configuration["createTime"] = resource.CreatedAt.ToUnixTimeMilliseconds();
    }
}
