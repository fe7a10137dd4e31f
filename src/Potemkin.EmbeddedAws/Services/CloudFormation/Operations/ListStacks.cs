using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStacks.html">ListStacks</a>.</summary>
internal static class ListStacks
{
    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .EachOneOf(request.StackStatusFilter, "stackStatusFilter", StackStatus.All)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var page = StackPage.Of(
            context.Region.Of<StackStore>(),
            stack => request.StackStatusFilter is null or { Count: 0 } || request.StackStatusFilter.Contains(stack.Status),
            request.NextToken);
        return new Response([.. page.Items.Select(Summary.Of)], page.NextToken);
    }

    internal sealed record Request
    {
        public IReadOnlyList<string>? StackStatusFilter { get; init; }

        public string? NextToken { get; init; }
    }

    internal sealed record Response(IReadOnlyList<Summary> StackSummaries, string? NextToken);

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackSummary.html">StackSummary</a>.</summary>
    internal sealed record Summary
    {
        public required string StackId { get; init; }

        public required string StackName { get; init; }

        public string? TemplateDescription { get; init; }

        public required DateTimeOffset CreationTime { get; init; }

        public DateTimeOffset? LastUpdatedTime { get; init; }

        public DateTimeOffset? DeletionTime { get; init; }

        public required string StackStatus { get; init; }

        public string? StackStatusReason { get; init; }

        public required StackDriftShape DriftInformation { get; init; }

        public static Summary Of(Stack stack) => new()
        {
            StackId = stack.Id,
            StackName = stack.Name,
            TemplateDescription = stack.Definition.Description,
            CreationTime = stack.CreationTime,
            LastUpdatedTime = stack.LastUpdatedTime,
            DeletionTime = stack.DeletionTime,
            StackStatus = stack.Status,
            StackStatusReason = stack.Self.StatusReason,
            DriftInformation = StackDriftShape.Of(stack.Drift),
        };
    }
}
