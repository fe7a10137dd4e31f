using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Drift;
using Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResourceDrifts.html">DescribeStackResourceDrifts</a>.</summary>
internal static class DescribeStackResourceDrifts
{
    private const int LargestPage = 100;

    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .Range(request.MaxResults, "maxResults", 1, LargestPage)
            .EachOneOf(request.StackResourceDriftStatusFilters, "stackResourceDriftStatusFilters", DriftStatus.OfResources)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stack = context.Region.Of<StackStore>().Find(request.StackName!)
            ?? throw CloudFormationErrors.StackInBracketsDoesNotExist(request.StackName!);
        var filters = request.StackResourceDriftStatusFilters ?? [];
        // AWS does not speak of what it does not look at.
        var drifts = (stack.Drift?.Resources ?? [])
            .Where(drift => stack.Version.Find(drift.LogicalId) is not null && drift.Status != DriftStatus.NotChecked)
            .Where(drift => filters.Count == 0 || filters.Contains(drift.Status))
            .ToList();
        var page = Page.Of(drifts, request.NextToken, request.MaxResults ?? LargestPage, CloudFormationErrors.InvalidNextToken);
        return new Response([.. page.Items.Select(drift => ResourceDriftShape.Of(stack, drift))], page.NextToken);
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public IReadOnlyList<string>? StackResourceDriftStatusFilters { get; init; }

        public int? MaxResults { get; init; }

        public string? NextToken { get; init; }
    }

    internal sealed record Response(IReadOnlyList<ResourceDriftShape> StackResourceDrifts, string? NextToken);
}
