using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeAccountLimits.html">DescribeAccountLimits</a>.</summary>
internal static class DescribeAccountLimits
{
    private static readonly Response Limits = new(
    [
        new AccountLimit("StackLimit", AccountLimits.Stacks),
        new AccountLimit("StackOutputsLimit", AccountLimits.StackOutputs),
        new AccountLimit("ConcurrentResourcesLimit", AccountLimits.ConcurrentResources),
    ]);

    public static Response Handle(Request request, RequestContext context) =>
        request.NextToken is null ? Limits : throw CloudFormationErrors.InvalidNextToken();

    internal sealed record Request(string? NextToken);

    internal sealed record Response(IReadOnlyList<AccountLimit> AccountLimits);

    /// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_AccountLimit.html">AccountLimit</a>.</summary>
    internal sealed record AccountLimit(string Name, int Value);
}
