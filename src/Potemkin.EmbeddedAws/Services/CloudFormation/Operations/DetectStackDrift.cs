using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DetectStackDrift.html">DetectStackDrift</a>.</summary>
internal static class DetectStackDrift
{
    private const int MostLogicalIds = 200;

    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .Pattern(request.StackName, "stackName", RequestConstraints.StackName)
            .Count(request.LogicalResourceIds, "logicalResourceIds", 1, MostLogicalIds)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stack = DriftingStack.Find(request.StackName!, context);
        var id = context.World.RandomNames.Uuid();
        DriftingStack.Detect(stack, Asked(stack, request.LogicalResourceIds), id);
        return new Response(id);
    }

    private static IEnumerable<StackResource> Asked(Stack stack, IReadOnlyList<string>? logicalIds) => logicalIds is null
        ? stack.Resources
        : logicalIds.Select(logicalId => stack.Version.Find(logicalId) ?? throw CloudFormationErrors.ResourceDoesNotExist(logicalId, stack.Id)).ToList();

    internal sealed record Request(string? StackName, IReadOnlyList<string>? LogicalResourceIds);

    internal sealed record Response(string StackDriftDetectionId);
}
