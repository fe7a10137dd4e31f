using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.ConformancePacks;
using Potemkin.EmbeddedAws.State.ConformancePacks;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.ConformancePacks;

/// <summary>
/// Conformance packs, and how far they are deployed.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConformancePacks.html">DescribeConformancePacks</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConformancePackStatus.html">DescribeConformancePackStatus</a>.
/// </summary>
internal static class DescribeConformancePacks
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, PacksResponse>("DescribeConformancePacks", Describe)
        .Add<Request, StatusResponse>("DescribeConformancePackStatus", DescribeStatus);

    private static PacksResponse Describe(Request request, RequestContext context)
    {
        Check(request);
        var packs = context.Region.Of<ConformancePackStore>().GetOrAll(request.ConformancePackNames);
        var page = Page.Of(packs, request.NextToken, request.Limit.OrDefault(PackMembers.PageSize), ConfigErrors.InvalidNextToken);
        return new PacksResponse([.. page.Items.Select(Detail.Of)], page.NextToken);
    }

    /// <summary>A pack that is not there has no status; that is no error.</summary>
    private static StatusResponse DescribeStatus(Request request, RequestContext context)
    {
        Check(request);
        var packs = context.Region.Of<ConformancePackStore>().All
            .Where(pack => request.ConformancePackNames is not { Count: > 0 } || request.ConformancePackNames.Contains(pack.Name))
            .ToList();
        var page = Page.Of(packs, request.NextToken, request.Limit.OrDefault(PackMembers.PageSize), ConfigErrors.InvalidNextToken);
        return new StatusResponse([.. page.Items.Select(Status.Of)], page.NextToken);
    }

    private static void Check(Request request) => new RequestValidation()
        .PackNames(request.ConformancePackNames, "conformancePackNames", 0, 25)
        .Limit(request.Limit, PackMembers.PageSize)
        .ThrowIfAny(ConfigErrors.Validation);

    private sealed record Request(IReadOnlyList<string>? ConformancePackNames, int? Limit, string? NextToken);

    private sealed record PacksResponse(IReadOnlyList<Detail> ConformancePackDetails, string? NextToken);

    private sealed record Detail(
        string ConformancePackName,
        string ConformancePackArn,
        string ConformancePackId,
        string? DeliveryS3Bucket,
        string? DeliveryS3KeyPrefix,
        IReadOnlyList<ConformancePackParameter> ConformancePackInputParameters,
        DateTimeOffset LastUpdateRequestedTime)
    {
        public static Detail Of(ConformancePack pack) => new(
            pack.Name,
            pack.Arn,
            pack.Id,
            pack.Input.DeliveryS3Bucket,
            pack.Input.DeliveryS3KeyPrefix,
            pack.Input.Parameters,
            pack.LastUpdateRequestedTime);
    }

    private sealed record StatusResponse(IReadOnlyList<Status> ConformancePackStatusDetails, string? NextToken);

    private sealed record Status(
        string ConformancePackName,
        string ConformancePackId,
        string ConformancePackArn,
        string ConformancePackState,
        string StackArn,
        string? ConformancePackStatusReason,
        DateTimeOffset LastUpdateRequestedTime,
        DateTimeOffset? LastUpdateCompletedTime)
    {
        public static Status Of(ConformancePack pack) => new(
            pack.Name,
            pack.Id,
            pack.Arn,
            pack.State,
            pack.StackArn,
            pack.StatusReason,
            pack.LastUpdateRequestedTime,
            pack.LastUpdateCompletedTime);
    }
}
