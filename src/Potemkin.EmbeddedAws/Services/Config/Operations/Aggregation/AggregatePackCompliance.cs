using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.ConformancePacks;
using Potemkin.EmbeddedAws.Services.Config.Operations.ConformancePacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.ConformancePacks;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Aggregation;

/// <summary>
/// What conformance packs of several accounts and regions say.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeAggregateComplianceByConformancePacks.html">DescribeAggregateComplianceByConformancePacks</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetAggregateConformancePackComplianceSummary.html">GetAggregateConformancePackComplianceSummary</a>.
/// </summary>
internal static class AggregatePackCompliance
{
    private const int PageSize = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<PacksRequest, PacksResponse>("DescribeAggregateComplianceByConformancePacks", Describe)
        .Add<AggregateSummaryRequest, SummaryResponse>("GetAggregateConformancePackComplianceSummary", Summarize);

    private static PacksResponse Describe(PacksRequest request, RequestContext context)
    {
        new RequestValidation()
            .AggregatorName(request.ConfigurationAggregatorName)
            .PackName(request.Filters?.ConformancePackName, "filters.conformancePackName")
            .OneOf(request.Filters?.ComplianceType, "filters.complianceType", PackMembers.ComplianceTypes)
            .AccountId(request.Filters?.AccountId, "filters.accountId")
            .Region(request.Filters?.AwsRegion, "filters.awsRegion")
            .Limit(request.Limit, PageSize)
            .ThrowIfAny(ConfigErrors.Validation);
        var packs = context.Aggregated(request.ConfigurationAggregatorName!, request.Filters?.AccountId, request.Filters?.AwsRegion)
            .SelectMany(source => Packs(source).Select(pack => PackMessage.Of(pack, source)))
            .Where(pack => request.Filters?.ConformancePackName is not { } name || name == pack.ConformancePackName)
            .Where(pack => request.Filters?.ComplianceType is not { } type || type == pack.Compliance.ComplianceType)
            .ToList();
        var page = Page.Of(packs, request.NextToken, request.Limit.OrDefault(PageSize), ConfigErrors.InvalidNextToken);
        return new PacksResponse(page.Items, page.NextToken);
    }

    private static SummaryResponse Summarize(AggregateSummaryRequest request, RequestContext context)
    {
        var page = request.Summarize(context, PageSize, group => new Summary(PackCount.Of([.. group.SelectMany(Packs)]), group.Key));
        return new SummaryResponse(page.Items, request.GroupByKey, page.NextToken);
    }

    private static IEnumerable<PackCompliance> Packs(RegionState source) =>
        source.Of<ConformancePackStore>().All.Select(pack => PackCompliance.Of(source, pack));

    private sealed record PacksRequest(string? ConfigurationAggregatorName, PackFilters? Filters, int? Limit, string? NextToken);

    private sealed record PackFilters(string? ConformancePackName, string? ComplianceType, string? AccountId, string? AwsRegion);

    private sealed record PacksResponse(IReadOnlyList<PackMessage> AggregateComplianceByConformancePacks, string? NextToken);

    private sealed record PackMessage(string ConformancePackName, RuleCounts Compliance, string AccountId, string AwsRegion)
    {
        public static PackMessage Of(PackCompliance pack, RegionState source) => new(
            pack.Pack.Name,
            new RuleCounts(pack.ComplianceType, pack.CountOf(ComplianceType.Compliant), pack.CountOf(ComplianceType.NonCompliant), pack.Rules.Count),
            source.Id.AccountId,
            source.Id.Region);
    }

    private sealed record RuleCounts(string ComplianceType, int CompliantRuleCount, int NonCompliantRuleCount, int TotalRuleCount);

    private sealed record SummaryResponse(IReadOnlyList<Summary> AggregateConformancePackComplianceSummaries, string? GroupByKey, string? NextToken);

    private sealed record Summary(PackCount ComplianceSummary, string? GroupName);

    private sealed record PackCount(int CompliantConformancePackCount, int NonCompliantConformancePackCount)
    {
        public static PackCount Of(IReadOnlyCollection<PackCompliance> packs) => new(
            packs.Count(pack => pack.ComplianceType == ComplianceType.Compliant), packs.Count(pack => pack.ComplianceType == ComplianceType.NonCompliant));
    }
}
