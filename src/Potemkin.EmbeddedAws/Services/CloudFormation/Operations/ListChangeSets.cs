using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListChangeSets.html">ListChangeSets</a>.</summary>
internal static class ListChangeSets
{
    private const int PageSize = 100;

    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .Pattern(request.StackName, "stackName", RequestConstraints.StackName)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stack = context.Region.Of<StackStore>().Find(request.StackName!)
            ?? throw CloudFormationErrors.StackInBracketsDoesNotExist(request.StackName!);
        var active = context.Region.Of<ChangeSetStore>().OfStack(stack.Id).Where(changeSet => ExecutionStatus.IsActive(changeSet.ExecutionStatus));
        var page = Page.Of(active.Reverse().ToList(), request.NextToken, PageSize, CloudFormationErrors.InvalidNextToken);
        return new Response([.. page.Items.Select(Summary.Of)], page.NextToken);
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? NextToken { get; init; }
    }

    internal sealed record Response(IReadOnlyList<Summary> Summaries, string? NextToken);

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ChangeSetSummary.html">ChangeSetSummary</a>.</summary>
    internal sealed record Summary
    {
        public required string StackId { get; init; }

        public required string StackName { get; init; }

        public required string ChangeSetId { get; init; }

        public required string ChangeSetName { get; init; }

        public required string ExecutionStatus { get; init; }

        public required string Status { get; init; }

        public string? StatusReason { get; init; }

        public required DateTimeOffset CreationTime { get; init; }

        public string? Description { get; init; }

        public required bool IncludeNestedStacks { get; init; }

        public bool? ImportExistingResources { get; init; }

        public static Summary Of(ChangeSet changeSet) => new()
        {
            StackId = changeSet.StackId,
            StackName = changeSet.StackName,
            ChangeSetId = changeSet.Id,
            ChangeSetName = changeSet.Name,
            ExecutionStatus = changeSet.ExecutionStatus,
            Status = changeSet.Status,
            StatusReason = changeSet.StatusReason,
            CreationTime = changeSet.CreationTime,
            Description = changeSet.Description,
            IncludeNestedStacks = changeSet.IncludeNestedStacks,
            ImportExistingResources = changeSet.ImportExistingResources ? true : null,
        };
    }
}
