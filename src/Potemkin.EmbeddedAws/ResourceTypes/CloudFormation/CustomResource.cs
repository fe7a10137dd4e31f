using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;

/// <summary>
/// A resource that a Lambda function makes, under this name or one of its own that begins with <c>Custom::</c>.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html">Custom resources</a>.
/// </summary>
internal sealed class CustomResource : ILastingResourceType
{
    public const string TypeName = "AWS::CloudFormation::CustomResource";

    private const int LongestPhysicalId = 255;

    public string Name => TypeName;

    public void Create(ResourceRequest request, ResourceCourse course) => ProviderCall.Send(
        request,
        new JsonObject { ["RequestType"] = "Create" },
        course,
        answer =>
        {
            course.Begin(Made(request, answer));
            course.End();
        },
        // What the function may have made is removed under the id that it gave, or one that is made up.
        (reason, physicalId) => course.Fail(reason, Remains(request, physicalId)));

    /// <summary>It is complete as soon as it has an id.</summary>
    public void Resume(Resource resource, ResourceRequest request, ResourceCourse course) => course.End();

    public void Update(Resource resource, ResourceRequest request, ResourceCourse course)
    {
        if (request.PreviousProperties is { } previous && previous.Text("ServiceToken") != request.Properties.Text("ServiceToken"))
            throw new ResourceFailure("Modifying service token is not allowed.");
        ProviderCall.Send(
            request,
            new JsonObject
            {
                ["RequestType"] = "Update",
                ["PhysicalResourceId"] = resource.PhysicalId,
                ["OldResourceProperties"] = ProviderCall.InTexts(request.PreviousProperties ?? []),
            },
            course,
            answer =>
            {
                if (answer.PhysicalId == resource.PhysicalId)
                    Fill(resource, request, answer);
                else
                    course.Begin(Made(request, answer));
                course.End();
            },
            (reason, _) => course.Fail(reason));
    }

    public void Delete(Resource resource, ResourceRequest request, ResourceCourse course) => ProviderCall.Send(
        request,
        new JsonObject { ["RequestType"] = "Delete", ["PhysicalResourceId"] = resource.PhysicalId },
        course,
        _ => course.End(),
        (reason, _) => course.Fail(reason));

    private static Resource Remains(ResourceRequest request, string? physicalId) => Empty(
        request, physicalId ?? GeneratedName.Of(request, request.Region.World.RandomNames.Upper(12), LongestPhysicalId, LongestPhysicalId / 2));

    private static Resource Made(ResourceRequest request, ProviderAnswer answer)
    {
        var resource = Empty(request, answer.PhysicalId);
        Fill(resource, request, answer);
        return resource;
    }

    private static void Fill(Resource resource, ResourceRequest request, ProviderAnswer answer)
    {
        resource.Properties = request.Properties.DeepClone().AsObject();
        resource.Attributes = answer.Data;
        resource.NoEcho = answer.NoEcho;
    }

    private static Resource Empty(ResourceRequest request, string physicalId) => new()
    {
        Type = request.ResourceType,
        PhysicalId = physicalId,
        ResourceId = physicalId,
        Arn = physicalId,
        Region = request.Region,
        CreatedAt = request.Region.World.Now,
        Properties = request.Properties.DeepClone().AsObject(),
    };
}
