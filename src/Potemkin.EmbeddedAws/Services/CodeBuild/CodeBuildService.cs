using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;

namespace Potemkin.EmbeddedAws.Services.CodeBuild;

/// <summary>
/// AWS CodeBuild: what projects there are. Nothing is built.
/// See <a href="https://docs.aws.amazon.com/codebuild/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class CodeBuildService(RecordedConfigurations recordings) : DescribedService("codebuild", "codebuild", recordings)
{
    private static readonly DescribedType Projects = new("AWS::CodeBuild::Project")
    {
        Members = """
            @id=name @arn=arn @created=created @created=lastModified @tags=tags Artifacts=artifacts Source=source VpcConfig=vpcConfig
            Visibility=projectVisibility
            """,
        Defaults = """{"projectVisibility":"PRIVATE","badge":{"badgeEnabled":false}}""",
    };

    protected override DescribedErrors Errors { get; } = new() { Invalid = "InvalidInputException" };

    protected override void Offer(DescribedOperations operations) => operations
        .Names("ListProjects", Projects, project => project.PhysicalId, asked =>
        {
            asked.Ignoring("sortBy", "sortOrder");
            return _ => true;
        })
        .Add("BatchGetProjects", asked =>
        {
            var names = asked.Texts("names") ?? [];
            var all = Projects.In(asked.Region).Where(project => names.Contains(project.PhysicalId) || names.Contains(project.Arn)).ToList();
            var missing = names.Where(name => all.All(project => project.PhysicalId != name && project.Arn != name));
            return new JsonObject
            {
                ["projects"] = new JsonArray([.. all.Select(project => operations.Describe(project, Projects, "Project"))]),
                ["projectsNotFound"] = new JsonArray([.. missing.Select(name => (JsonNode)name)]),
            };
        })
        .None("ListBuilds");
}
