using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Stack.html">Stack</a>.</summary>
internal sealed record StackShape
{
    public required string StackId { get; init; }

    public required string StackName { get; init; }

    public string? ChangeSetId { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<ParameterShape>? Parameters { get; init; }

    public required DateTimeOffset CreationTime { get; init; }

    public DateTimeOffset? LastUpdatedTime { get; init; }

    public DateTimeOffset? DeletionTime { get; init; }

    public required RollbackConfigurationShape RollbackConfiguration { get; init; }

    public required string StackStatus { get; init; }

    public string? StackStatusReason { get; init; }

    public string? DetailedStatus { get; init; }

    public required bool DisableRollback { get; init; }

    public required IReadOnlyList<string> NotificationARNs { get; init; }

    public int? TimeoutInMinutes { get; init; }

    public IReadOnlyList<string>? Capabilities { get; init; }

    public IReadOnlyList<OutputShape>? Outputs { get; init; }

    public string? RoleARN { get; init; }

    public required IReadOnlyList<TagShape> Tags { get; init; }

    public bool? EnableTerminationProtection { get; init; }

    public string? ParentId { get; init; }

    public string? RootId { get; init; }

    public required StackDriftShape DriftInformation { get; init; }

    public IReadOnlyList<OperationShape>? LastOperations { get; init; }

    public static StackShape Of(Stack stack) => new()
    {
        StackId = stack.Id,
        StackName = stack.Name,
        // AWS leaves it out once the stack is deleted or rolled back.
        ChangeSetId = stack.DeletionTime is null ? stack.ChangeSetId : null,
        Description = stack.Definition.Description,
        Parameters = UnlessEmpty<ParameterShape>([.. stack.Definition.Parameters.Select(ParameterShape.Of)]),
        CreationTime = stack.CreationTime,
        LastUpdatedTime = stack.LastUpdatedTime,
        DeletionTime = stack.DeletionTime,
        RollbackConfiguration = stack.Definition.RollbackConfiguration ?? RollbackConfigurationShape.None,
        StackStatus = stack.Status,
        StackStatusReason = stack.Self.StatusReason,
        DetailedStatus = stack.Self.DetailedStatus,
        DisableRollback = stack.Definition.OnFailure == OnFailure.DoNothing,
        NotificationARNs = stack.Definition.NotificationArns,
        TimeoutInMinutes = stack.Definition.TimeoutInMinutes,
        Capabilities = UnlessEmpty(stack.Definition.Capabilities),
        RoleARN = stack.Definition.RoleArn,
        Outputs = UnlessEmpty<OutputShape>([.. stack.Outputs.Select(OutputShape.Of)]),
        Tags = [.. stack.Definition.Tags.Select(tag => new TagShape(tag.Key, tag.Value))],
        // AWS leaves it out once the stack is deleted.
        EnableTerminationProtection = stack.IsDeleted ? null : stack.TerminationProtection,
        ParentId = stack.ParentId,
        RootId = stack.RootId,
        DriftInformation = StackDriftShape.Of(stack.Drift),
        LastOperations = OperationShape.LastOf(stack) is { } last ? [last] : null,
    };

    /// <summary>Some lists are left out by AWS where they are empty, others are given empty.</summary>
    private static IReadOnlyList<T>? UnlessEmpty<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;
}
