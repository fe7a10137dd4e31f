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
            : new Response([.. resources.Select(resource => Shape.Of(stack, resource))]);
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

    internal sealed record Response(IReadOnlyList<Shape> StackResources);

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResource.html">StackResource</a>.</summary>
    internal sealed record Shape
    {
        public required string StackName { get; init; }

        public required string StackId { get; init; }

        public required string LogicalResourceId { get; init; }

        public string? PhysicalResourceId { get; init; }

        public required string ResourceType { get; init; }

        public required DateTimeOffset Timestamp { get; init; }

        public required string ResourceStatus { get; init; }

        public string? ResourceStatusReason { get; init; }

        public required StackResourceDriftShape DriftInformation { get; init; }

        public static Shape Of(Stack stack, StackResource resource) => new()
        {
            StackName = stack.Name,
            StackId = stack.Id,
            LogicalResourceId = resource.LogicalId,
            PhysicalResourceId = resource.PhysicalId,
            ResourceType = resource.Type,
            Timestamp = resource.LastUpdated,
            ResourceStatus = resource.Status!,
            ResourceStatusReason = resource.StatusReason,
            DriftInformation = StackResourceDriftShape.NotChecked,
        };
    }
}
