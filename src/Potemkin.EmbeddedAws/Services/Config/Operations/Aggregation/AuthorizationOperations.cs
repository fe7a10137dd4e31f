using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Aggregation;
using Potemkin.EmbeddedAws.Services.Config.Operations.Tags;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Aggregation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Aggregation;

/// <summary>
/// Who may collect from this account in this region, and who asks to.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/authorize-aggregator-account-cli.html">Authorizing aggregator accounts</a>.
/// </summary>
internal static class AuthorizationOperations
{
    private const int PageSize = 100;
    private const int PageSizeOfRequests = 20;

    public static void AddTo(OperationTable operations) => operations
        .Add<PutRequest, PutResponse>("PutAggregationAuthorization", Put)
        .Add<ListRequest, DescribeResponse>("DescribeAggregationAuthorizations", Describe)
        .Add<DeleteRequest, Empty>("DeleteAggregationAuthorization", Delete)
        .Add<ListRequest, RequestsResponse>("DescribePendingAggregationRequests", DescribeRequests)
        .Add<DismissRequest, Empty>("DeletePendingAggregationRequest", Dismiss);

    private static PutResponse Put(PutRequest request, RequestContext context)
    {
        Check(request.AuthorizedAccountId, "authorizedAccountId", request.AuthorizedAwsRegion, "authorizedAwsRegion")
            .Tags(request.Tags)
            .ThrowIfAny(ConfigErrors.Validation);
        var tags = request.Tags.ByKey(ConfigErrors.InvalidParameter);
        var authorized = new AccountRegion(request.AuthorizedAccountId!, request.AuthorizedAwsRegion!);
        return new PutResponse(Message.Of(context.Region.Of<AggregationAuthorizations>().Put(context.Region, authorized, tags)));
    }

    private static DescribeResponse Describe(ListRequest request, RequestContext context)
    {
        new RequestValidation().Limit(request.Limit, PageSize).ThrowIfAny(ConfigErrors.Validation);
        var all = context.Region.Of<AggregationAuthorizations>().All.Select(Message.Of).ToList();
        var page = Page.Of(all, request.NextToken, request.Limit.OrDefault(PageSize), ConfigErrors.InvalidNextToken);
        return new DescribeResponse(page.Items, page.NextToken);
    }

    /// <summary>To take back what was never given is no error.</summary>
    private static Empty Delete(DeleteRequest request, RequestContext context)
    {
        Check(request.AuthorizedAccountId, "authorizedAccountId", request.AuthorizedAwsRegion, "authorizedAwsRegion").ThrowIfAny(ConfigErrors.Validation);
        context.Region.Of<AggregationAuthorizations>().Remove(new AccountRegion(request.AuthorizedAccountId!, request.AuthorizedAwsRegion!));
        return new Empty();
    }

    private static RequestsResponse DescribeRequests(ListRequest request, RequestContext context)
    {
        new RequestValidation().Limit(request.Limit, PageSizeOfRequests).ThrowIfAny(ConfigErrors.Validation);
        var page = Page.Of(Pending(context.Region), request.NextToken, request.Limit.OrDefault(PageSizeOfRequests), ConfigErrors.InvalidNextToken);
        return new RequestsResponse([.. page.Items.Select(requester => new PendingRequest(requester.AccountId, requester.Region))], page.NextToken);
    }

    private static Empty Dismiss(DismissRequest request, RequestContext context)
    {
        Check(request.RequesterAccountId, "requesterAccountId", request.RequesterAwsRegion, "requesterAwsRegion").ThrowIfAny(ConfigErrors.Validation);
        context.Region.Of<DismissedRequests>().Add(new AccountRegion(request.RequesterAccountId!, request.RequesterAwsRegion!), context.World.Now);
        return new Empty();
    }

    /// <summary>Where there are aggregators of other accounts that want to collect from here, and may not.</summary>
    private static IReadOnlyList<AccountRegion> Pending(RegionState source) =>
    [
        .. source.World.Regions
            .Where(home => home.Id.AccountId != source.Id.AccountId && source.Of<AggregationAuthorizations>().Find(home.Id) is null)
            .Where(home => home.Of<ConfigurationAggregators>().All.Any(aggregator =>
                aggregator.Source.Includes(source.Id) && !source.Of<DismissedRequests>().Contains(home.Id, aggregator.LastUpdatedTime)))
            .Select(home => home.Id)
            .OrderBy(home => $"{home.AccountId}/{home.Region}", StringComparer.Ordinal),
    ];

    private static RequestValidation Check(string? account, string accountMember, string? region, string regionMember) => new RequestValidation()
        .Required(account, accountMember)
        .AccountId(account, accountMember)
        .Required(region, regionMember)
        .Region(region, regionMember);

    private sealed record PutRequest(string? AuthorizedAccountId, string? AuthorizedAwsRegion, IReadOnlyList<Tag>? Tags);

    private sealed record PutResponse(Message AggregationAuthorization);

    private sealed record DeleteRequest(string? AuthorizedAccountId, string? AuthorizedAwsRegion);

    private sealed record DismissRequest(string? RequesterAccountId, string? RequesterAwsRegion);

    private sealed record ListRequest(int? Limit, string? NextToken);

    private sealed record DescribeResponse(IReadOnlyList<Message> AggregationAuthorizations, string? NextToken);

    private sealed record RequestsResponse(IReadOnlyList<PendingRequest> PendingAggregationRequests, string? NextToken);

    private sealed record PendingRequest(string RequesterAccountId, string RequesterAwsRegion);

    private sealed record Message(string AggregationAuthorizationArn, string AuthorizedAccountId, string AuthorizedAwsRegion, DateTimeOffset CreationTime)
    {
        public static Message Of(AggregationAuthorization authorization) =>
            new(authorization.Arn, authorization.Authorized.AccountId, authorization.Authorized.Region, authorization.CreationTime);
    }
}
