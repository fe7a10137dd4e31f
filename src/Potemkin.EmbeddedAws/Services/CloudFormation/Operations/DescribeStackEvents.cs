using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackEvents.html">DescribeStackEvents</a>.</summary>
internal static class DescribeStackEvents
{
    private const int PageSize = 100;

    public static Response Handle(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.StackName, "stackName")
            .Length(request.StackName, "stackName", 1, int.MaxValue)
            .ThrowIfAny(CloudFormationErrors.ValidationError);

        var stack = context.Region.Of<StackStore>().Find(request.StackName!)
            ?? throw CloudFormationErrors.StackInBracketsDoesNotExist(request.StackName!);
        var newestFirst = stack.Events.Reverse().ToList();
        var page = Page.Of(newestFirst, request.NextToken, PageSize, CloudFormationErrors.InvalidNextToken);
        return new Response([.. page.Items.Select(happened => Shape.Of(stack, happened))], page.NextToken);
    }

    internal sealed record Request
    {
        public string? StackName { get; init; }

        public string? NextToken { get; init; }
    }

    internal sealed record Response(IReadOnlyList<Shape> StackEvents, string? NextToken);

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackEvent.html">StackEvent</a>.</summary>
    internal sealed record Shape
    {
        public required string StackId { get; init; }

        public required string EventId { get; init; }

        public required string StackName { get; init; }

        public required string LogicalResourceId { get; init; }

        public required string PhysicalResourceId { get; init; }

        public required string ResourceType { get; init; }

        public required DateTimeOffset Timestamp { get; init; }

        public required string ResourceStatus { get; init; }

        public string? ResourceStatusReason { get; init; }

        public string? ResourceProperties { get; init; }

        public string? ClientRequestToken { get; init; }

        public string? DetailedStatus { get; init; }

        public static Shape Of(Stack stack, StackEvent happened) => new()
        {
            StackId = stack.Id,
            EventId = happened.Id,
            StackName = stack.Name,
            LogicalResourceId = happened.LogicalId,
            PhysicalResourceId = happened.PhysicalId,
            ResourceType = happened.ResourceType,
            Timestamp = happened.Timestamp,
            ResourceStatus = happened.Status,
            ResourceStatusReason = happened.StatusReason,
            ResourceProperties = happened.ResourceProperties,
            ClientRequestToken = happened.ClientRequestToken,
            DetailedStatus = happened.DetailedStatus,
        };
    }
}
