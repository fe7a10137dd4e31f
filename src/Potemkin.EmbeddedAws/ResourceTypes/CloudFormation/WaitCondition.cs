using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Callbacks;

namespace Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;

/// <summary>
/// Waits until enough others have said that they are ready, at the address of a handle; one with a creation policy waits by that alone.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-waitcondition.html">Wait conditions</a>.
/// </summary>
internal sealed class WaitCondition : ILastingResourceType
{
    public string Name => "AWS::CloudFormation::WaitCondition";

    public void Create(ResourceRequest request, ResourceCourse course)
    {
        var id = $"{request.StackId}/{request.LogicalId}";
        var resource = new Resource
        {
            Type = Name,
            PhysicalId = id,
            ResourceId = id,
            Arn = id,
            Region = request.Region,
            CreatedAt = request.Region.World.Now,
            Properties = request.Properties.DeepClone().AsObject(),
        };
        course.Begin(resource);
        Wait(resource, course);
    }

    public void Resume(Resource resource, ResourceRequest request, ResourceCourse course) => Wait(resource, course);

    public void Update(Resource resource, ResourceRequest request, ResourceCourse course)
    {
        if (!JsonNode.DeepEquals(resource.Properties, request.Properties))
            throw new ResourceFailure($"Update to resource type {Name} is not supported.");
        course.End();
    }

    public void Delete(Resource resource, ResourceRequest request, ResourceCourse course) => course.End();

    private static void Wait(Resource resource, ResourceCourse course)
    {
        if (resource.Properties.Text("Handle") is not { } handle)
        {
            course.End();
            return;
        }

        var world = resource.Region.World;
        var callbacks = resource.Region.Of<CallbackStore>();
        var token = WaitConditionHandle.TokenOf(handle);
        var count = resource.Properties.Number("Count") ?? 1;
        if (callbacks.ReportsOf(token) is null)
            throw new ResourceFailure($"There is no AWS::CloudFormation::WaitConditionHandle {handle}");
        if (resource.Properties.Number("Timeout") is { } seconds)
        {
            world.Scheduler.After(
                resource.CreatedAt + TimeSpan.FromSeconds(seconds) - world.Now,
                () => course.Fail($"WaitCondition timed out. Received {WaitSignal.In(callbacks.ReportsOf(token) ?? []).Count} conditions when expecting {count}"));
        }

        callbacks.Listen(token, Look);
        Look();

        void Look()
        {
            var signals = WaitSignal.In(callbacks.ReportsOf(token)!);
            if (signals.FirstOrDefault(signal => !signal.IsSuccess) is { } failure)
            {
                course.Fail($"WaitCondition received failed message: '{failure.Reason}' for uniqueId: {failure.UniqueId}");
            }
            else if (signals.Count >= count && !course.IsOver)
            {
                var data = new JsonObject(signals.Select(signal => KeyValuePair.Create(signal.UniqueId, (JsonNode?)signal.Data)));
                resource.Attributes = new Dictionary<string, JsonNode> { ["Data"] = CompactJson.Of(data) };
                course.End();
            }
        }
    }
}
