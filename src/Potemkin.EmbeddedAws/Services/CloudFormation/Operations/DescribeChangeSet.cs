using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html">DescribeChangeSet</a>.</summary>
internal static class DescribeChangeSet
{
    private const int PageSize = 100;

    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .ChangeSet(request.ChangeSetName, request.StackName)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var changeSet = NamedChangeSet.Find(request.ChangeSetName!, request.StackName, context);
        var withValues = request.IncludePropertyValues is true;
        var page = Page.Of(
            withValues ? changeSet.ChangesOfValues : changeSet.Changes, request.NextToken, PageSize, CloudFormationErrors.InvalidNextToken);
        var definition = changeSet.Definition;
        return new Response
        {
            ChangeSetName = changeSet.Name,
            ChangeSetId = changeSet.Id,
            StackId = changeSet.StackId,
            StackName = changeSet.StackName,
            Description = changeSet.Description,
            Parameters = UnlessEmpty<ParameterShape>([.. definition.Parameters.Select(ParameterShape.Of)]),
            CreationTime = changeSet.CreationTime,
            ExecutionStatus = changeSet.ExecutionStatus,
            Status = changeSet.Status,
            StatusReason = changeSet.StatusReason ?? (withValues ? changeSet.WarningOfValues : null),
            NotificationARNs = definition.NotificationArns,
            RollbackConfiguration = definition.RollbackConfiguration ?? RollbackConfigurationShape.None,
            Capabilities = definition.Capabilities,
            Tags = UnlessEmpty<TagShape>([.. definition.Tags.Select(tag => new TagShape(tag.Key, tag.Value))]),
            Changes = [.. page.Items.Select(change => new Change("Resource", change))],
            NextToken = page.NextToken,
            IncludeNestedStacks = changeSet.IncludeNestedStacks,
            OnStackFailure = changeSet.OnStackFailure,
            ImportExistingResources = changeSet.ImportExistingResources ? true : null,
        };
    }

    private static IReadOnlyList<T>? UnlessEmpty<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;

    internal sealed record Request
    {
        public string? ChangeSetName { get; init; }

        public string? StackName { get; init; }

        public string? NextToken { get; init; }

        public bool? IncludePropertyValues { get; init; }
    }

    internal sealed record Response
    {
        public required string ChangeSetName { get; init; }

        public required string ChangeSetId { get; init; }

        public required string StackId { get; init; }

        public required string StackName { get; init; }

        public string? Description { get; init; }

        public IReadOnlyList<ParameterShape>? Parameters { get; init; }

        public required DateTimeOffset CreationTime { get; init; }

        public required string ExecutionStatus { get; init; }

        public required string Status { get; init; }

        public string? StatusReason { get; init; }

        public required IReadOnlyList<string> NotificationARNs { get; init; }

        public required RollbackConfigurationShape RollbackConfiguration { get; init; }

        public required IReadOnlyList<string> Capabilities { get; init; }

        public IReadOnlyList<TagShape>? Tags { get; init; }

        public required IReadOnlyList<Change> Changes { get; init; }

        public string? NextToken { get; init; }

        public required bool IncludeNestedStacks { get; init; }

        public string? OnStackFailure { get; init; }

        public bool? ImportExistingResources { get; init; }
    }

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Change.html">Change</a>.</summary>
    internal sealed record Change(string Type, ResourceChangeShape ResourceChange);
}
