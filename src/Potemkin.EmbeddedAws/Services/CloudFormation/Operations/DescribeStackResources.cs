using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResources.html">DescribeStackResources</a>.</summary>
internal static class DescribeStackResources
{
    /// <summary>Of more resources than these ListStackResources must be asked.</summary>
    private const int MostResources = 100;

    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stack = Find(request, context.Region.Of<StackStore>());
        var resources = stack.StartedResources
            .Where(resource => request.LogicalResourceId is null || resource.LogicalId == request.LogicalResourceId)
            .Take(MostResources)
            .ToList();
        return resources.Count == 0 && request.LogicalResourceId is { } missing
            ? throw CloudFormationErrors.ResourceDoesNotExist(missing, request.StackName ?? stack.Name)
            : new Response([.. resources.Select(resource => StackResourceShape.Of(stack, resource))]);
    }

    private static Stack Find(Request request, StackStore stacks) => request switch
    {
        { StackName: not null, PhysicalResourceId: not null } => throw CloudFormationErrors.StackNameAndPhysicalId(),
        { StackName: { } name } => stacks.Find(name) ?? throw CloudFormationErrors.StackWithIdDoesNotExist(name),
        { PhysicalResourceId: { } id } => stacks.FindByPhysicalId(id) ?? throw CloudFormationErrors.StackForResourceDoesNotExist(id),
        _ => throw CloudFormationErrors.StackNameOrPhysicalIdRequired(),
    };

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? LogicalResourceId { get; init; }

        public string? PhysicalResourceId { get; init; }
    }

    internal sealed record Response(IReadOnlyList<StackResourceShape> StackResources);
}
