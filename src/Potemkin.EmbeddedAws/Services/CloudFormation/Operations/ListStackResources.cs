using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackResources.html">ListStackResources</a>.</summary>
internal static class ListStackResources
{
    private const int PageSize = 100;

    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stack = context.Region.Of<StackStore>().Find(request.StackName!)
            ?? throw CloudFormationErrors.StackWithIdDoesNotExist(request.StackName!);
        var page = Page.Of(stack.StartedResources.ToList(), request.NextToken, PageSize, CloudFormationErrors.InvalidNextToken);
        return new Response([.. page.Items.Select(resource => Summary.Of(stack, resource))], page.NextToken);
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? NextToken { get; init; }
    }

    internal sealed record Response(IReadOnlyList<Summary> StackResourceSummaries, string? NextToken);

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResourceSummary.html">StackResourceSummary</a>.</summary>
    internal sealed record Summary
    {
        public required string LogicalResourceId { get; init; }

        public string? PhysicalResourceId { get; init; }

        public required string ResourceType { get; init; }

        public required DateTimeOffset LastUpdatedTimestamp { get; init; }

        public required string ResourceStatus { get; init; }

        public string? ResourceStatusReason { get; init; }

        public required StackResourceDriftShape DriftInformation { get; init; }

        public static Summary Of(Stack stack, StackResource resource) => new()
        {
            LogicalResourceId = resource.LogicalId,
            PhysicalResourceId = resource.PhysicalId,
            ResourceType = resource.Type,
            LastUpdatedTimestamp = resource.LastUpdated,
            ResourceStatus = resource.Status!,
            ResourceStatusReason = resource.StatusReason,
            DriftInformation = StackResourceDriftShape.Of(stack, resource.LogicalId),
        };
    }
}
