using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Callbacks;

namespace Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;

/// <summary>
/// An address at which others say that they are ready.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html">AWS::CloudFormation::WaitConditionHandle</a>.
/// </summary>
internal sealed class WaitConditionHandle : ILastingResourceType
{
    public const string TypeName = "AWS::CloudFormation::WaitConditionHandle";

    public string Name => TypeName;

    /// <summary>The token of the address that is the id of a handle.</summary>
    public static string TokenOf(string address) => address[(address.LastIndexOf('/') + 1)..];

    public void Create(ResourceRequest request, ResourceCourse course)
    {
        var endpoint = request.Region.World.Endpoint;
        if (endpoint.IsCompletedSuccessfully)
            Make(endpoint.Result);
        else
            // A state that is loaded may have handles to make before this AWS listens.
            request.Region.World.Scheduler.Await(() => endpoint, Make);

        void Make(Uri address)
        {
            var region = request.Region;
            var token = region.Of<CallbackStore>().Open(region);
            var physicalId = CallbackStore.AddressOf(address, region.Id, token);
            course.Begin(new Resource
            {
                Type = TypeName,
                PhysicalId = physicalId,
                ResourceId = token,
                Arn = physicalId,
                Region = region,
                CreatedAt = region.World.Now,
                Properties = [],
                Attributes = new Dictionary<string, JsonNode> { ["Id"] = token },
            });
            course.End();
        }
    }

    public void Resume(Resource resource, ResourceRequest request, ResourceCourse course) => course.End();

    public void Update(Resource resource, ResourceRequest request, ResourceCourse course) => course.End();

    public void Delete(Resource resource, ResourceRequest request, ResourceCourse course)
    {
        resource.Region.Of<CallbackStore>().Close(TokenOf(resource.PhysicalId));
        course.End();
    }
}
