using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DetectStackResourceDrift.html">DetectStackResourceDrift</a>.</summary>
internal static class DetectStackResourceDrift
{
    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .Required(request.LogicalResourceId, "logicalResourceId")
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stack = DriftingStack.Find(request.StackName!, context);
        var resource = stack.Version.Find(request.LogicalResourceId!)
            ?? throw CloudFormationErrors.ResourceDoesNotExist(request.LogicalResourceId!, stack.Id);
        var drift = DriftingStack.Detect(stack, [resource], detectionId: null);
        return new Response(ResourceDriftShape.Of(stack, drift.Find(resource.LogicalId)!));
    }

    internal sealed record Request(string? StackName, string? LogicalResourceId);

    internal sealed record Response(ResourceDriftShape StackResourceDrift);
}
