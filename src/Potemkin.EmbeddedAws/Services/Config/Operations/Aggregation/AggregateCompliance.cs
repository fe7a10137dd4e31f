using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Aggregation;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Aggregation;

/// <summary>
/// What rules of several accounts and regions say.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeAggregateComplianceByConfigRules.html">DescribeAggregateComplianceByConfigRules</a>,
/// <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetAggregateComplianceDetailsByConfigRule.html">GetAggregateComplianceDetailsByConfigRule</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetAggregateConfigRuleComplianceSummary.html">GetAggregateConfigRuleComplianceSummary</a>.
/// </summary>
internal static class AggregateCompliance
{
    private const int MostRules = 1000;
    private const int MostResults = 100;
    private const int DefaultResults = 50;

    public static void AddTo(OperationTable operations) => operations
        .Add<RulesRequest, RulesResponse>("DescribeAggregateComplianceByConfigRules", DescribeRules)
        .Add<DetailsRequest, DetailsResponse>("GetAggregateComplianceDetailsByConfigRule", GetDetails)
        .Add<AggregateSummaryRequest, SummaryResponse>("GetAggregateConfigRuleComplianceSummary", Summarize);

    private static RulesResponse DescribeRules(RulesRequest request, RequestContext context)
    {
        new RequestValidation()
            .AggregatorName(request.ConfigurationAggregatorName)
            .RuleName(request.Filters?.ConfigRuleName, "filters.configRuleName")
            .OneOf(request.Filters?.ComplianceType, "filters.complianceType", ComplianceType.All)
            .AccountId(request.Filters?.AccountId, "filters.accountId")
            .Region(request.Filters?.AwsRegion, "filters.awsRegion")
            .Limit(request.Limit, MostRules)
            .ThrowIfAny(ConfigErrors.Validation);
        var rules = context.Aggregated(request.ConfigurationAggregatorName!, request.Filters?.AccountId, request.Filters?.AwsRegion)
            .SelectMany(Rules)
            .Where(rule => request.Filters?.ConfigRuleName is not { } name || name == rule.ConfigRuleName)
            .Where(rule => request.Filters?.ComplianceType is not { } type || type == rule.Compliance.ComplianceType)
            .ToList();
        var page = Page.Of(rules, request.NextToken, request.Limit.OrDefault(MostRules), ConfigErrors.InvalidNextToken);
        return new RulesResponse(page.Items, page.NextToken);
    }

    private static DetailsResponse GetDetails(DetailsRequest request, RequestContext context)
    {
        new RequestValidation()
            .AggregatorName(request.ConfigurationAggregatorName)
            .Required(request.ConfigRuleName, "configRuleName")
            .RuleName(request.ConfigRuleName, "configRuleName")
            .Required(request.AccountId, "accountId")
            .AccountId(request.AccountId, "accountId")
            .Required(request.AwsRegion, "awsRegion")
            .Region(request.AwsRegion, "awsRegion")
            .OneOf(request.ComplianceType, "complianceType", ComplianceType.All)
            .Limit(request.Limit, MostResults)
            .ThrowIfAny(ConfigErrors.Validation);
        if (request.ComplianceType is ComplianceType.NotApplicable or ComplianceType.InsufficientData)
            throw AggregationErrors.UnsupportedComplianceType(request.ComplianceType);

        var results = context.Aggregated(request.ConfigurationAggregatorName!, request.AccountId, request.AwsRegion)
            .SelectMany(source => source.Of<EvaluationResults>().OfRule(request.ConfigRuleName!).Select(result => Result.Of(result, source)))
            .Where(result => result.ComplianceType != ComplianceType.NotApplicable)
            .Where(result => request.ComplianceType is not { } type || type == result.ComplianceType)
            .ToList();
        var page = Page.Of(results, request.NextToken, request.Limit.OrDefault(DefaultResults), ConfigErrors.InvalidNextToken);
        return new DetailsResponse(page.Items, page.NextToken);
    }

    private static SummaryResponse Summarize(AggregateSummaryRequest request, RequestContext context)
    {
        var page = request.Summarize(context, MostRules, group => new Count(
            group.Key, ComplianceSummary.Of([.. group.SelectMany(Rules).Select(rule => rule.Compliance)], int.MaxValue, context.World.Now)));
        return new SummaryResponse(request.GroupByKey, page.Items, page.NextToken);
    }

    /// <summary>Those of the rules that say anything.</summary>
    private static IEnumerable<RuleCompliance> Rules(RegionState source) => source.ConfigRules.All
        .Select(rule => new RuleCompliance(rule.Name, Compliance.Of(source.Of<EvaluationResults>().OfRule(rule.Name)), source.Id.AccountId, source.Id.Region))
        .Where(rule => rule.Compliance.ComplianceType != ComplianceType.InsufficientData);

    private sealed record RulesRequest(string? ConfigurationAggregatorName, RuleFilters? Filters, int? Limit, string? NextToken);

    private sealed record RuleFilters(string? ConfigRuleName, string? ComplianceType, string? AccountId, string? AwsRegion);

    private sealed record RulesResponse(IReadOnlyList<RuleCompliance> AggregateComplianceByConfigRules, string? NextToken);

    private sealed record RuleCompliance(string ConfigRuleName, Compliance Compliance, string AccountId, string AwsRegion);

    private sealed record DetailsRequest(
        string? ConfigurationAggregatorName,
        string? ConfigRuleName,
        string? AccountId,
        string? AwsRegion,
        string? ComplianceType,
        int? Limit,
        string? NextToken);

    private sealed record DetailsResponse(IReadOnlyList<Result> AggregateEvaluationResults, string? NextToken);

    private sealed record Result(
        EvaluationResultMessage.Identifier EvaluationResultIdentifier,
        string ComplianceType,
        DateTimeOffset ResultRecordedTime,
        DateTimeOffset ConfigRuleInvokedTime,
        string? Annotation,
        string AccountId,
        string AwsRegion)
    {
        public static Result Of(EvaluationResult result, RegionState source)
        {
            var message = EvaluationResultMessage.Of(result);
            return new Result(
                message.EvaluationResultIdentifier,
                message.ComplianceType,
                message.ResultRecordedTime,
                message.ConfigRuleInvokedTime,
                message.Annotation,
                source.Id.AccountId,
                source.Id.Region);
        }
    }

    private sealed record SummaryResponse(string? GroupByKey, IReadOnlyList<Count> AggregateComplianceCounts, string? NextToken);

    private sealed record Count(string? GroupName, ComplianceSummary ComplianceSummary);
}
