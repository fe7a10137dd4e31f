using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary>
/// A resource of a stack. AWS names its time differently from operation to operation.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResource.html">StackResource</a>
/// and <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResourceDetail.html">StackResourceDetail</a>.
/// </summary>
internal sealed record StackResourceShape
{
    public required string StackName { get; init; }

    public required string StackId { get; init; }

    public required string LogicalResourceId { get; init; }

    public string? PhysicalResourceId { get; init; }

    public required string ResourceType { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public DateTimeOffset? LastUpdatedTimestamp { get; init; }

    public required string ResourceStatus { get; init; }

    public string? ResourceStatusReason { get; init; }

    public required StackResourceDriftShape DriftInformation { get; init; }

    /// <summary>The metadata of the template as JSON; of a resource that has none, an empty object.</summary>
    public string? Metadata { get; init; }

    public static StackResourceShape Of(Stack stack, StackResource resource) => Untimed(stack, resource) with { Timestamp = resource.LastUpdated };

    public static StackResourceShape DetailOf(Stack stack, StackResource resource) =>
        Untimed(stack, resource) with { LastUpdatedTimestamp = resource.LastUpdated, Metadata = resource.Made?.Metadata?.ToJsonString() ?? "{}" };

    private static StackResourceShape Untimed(Stack stack, StackResource resource) => new()
    {
        StackName = stack.Name,
        StackId = stack.Id,
        LogicalResourceId = resource.LogicalId,
        PhysicalResourceId = resource.PhysicalId,
        ResourceType = resource.Type,
        ResourceStatus = resource.Status!,
        ResourceStatusReason = resource.StatusReason,
        DriftInformation = StackResourceDriftShape.Of(stack, resource.LogicalId),
    };
}
