using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.CodePipeline;

/// <summary>
/// A pipeline as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_GetPipeline.html">GetPipeline</a>.
/// </summary>
internal sealed class PipelineRecording() : DescribedRecording(
    "AWS::CodePipeline::Pipeline",
    """
    ArtifactStore=pipeline.artifactStore Arn=metadata.pipelineArn Name=pipeline.name RoleArn=pipeline.roleArn Stages=pipeline.stages
    Version=pipeline.version:number
    """)
{
    protected override void Complete(Resource resource, JsonObject configuration)
    {
        configuration["pipeline"]!["name"] ??= resource.PhysicalId;
        configuration["metadata"]!["created"] = resource.CreatedAt.ToUnixTimeMilliseconds();
        foreach (var action in configuration.Object("pipeline")!.Objects("stages").SelectMany(stage => stage.Objects("actions")))
        {
            action["region"] ??= resource.Region.Id.Region;
            action["runOrder"] ??= 1;
            action["inputArtifacts"] ??= new JsonArray();
            action["outputArtifacts"] ??= new JsonArray();
        }
    }
}
