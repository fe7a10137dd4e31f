using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigRuleEvaluationStatus.html">DescribeConfigRuleEvaluationStatus</a>.</summary>
internal static class DescribeConfigRuleEvaluationStatus
{
    private const int PageSize = 50;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("DescribeConfigRuleEvaluationStatus", Describe);

    private static Response Describe(Request request, RequestContext context)
    {
        new RequestValidation()
            .RuleNames(request.ConfigRuleNames)
            .Limit(request.Limit, PageSize)
            .ThrowIfAny(ConfigErrors.Validation);
        var statuses = context.Region.Of<ConfigRuleStatuses>();
        var described = context.Region.ConfigRules.GetOrAll(request.ConfigRuleNames).Select(rule => Describe(rule, statuses.Of(rule))).ToList();
        var page = Page.Of(described, request.NextToken, request.Limit.OrDefault(PageSize), ConfigErrors.InvalidNextToken);
        return new Response(page.Items, page.NextToken);
    }

    private static Description Describe(ConfigRule rule, ConfigRuleStatus status) => new(
        rule.Name,
        rule.Arn,
        rule.Id,
        status.LastSuccessfulInvocationTime,
        status.LastFailedInvocationTime,
        status.LastSuccessfulEvaluationTime,
        status.LastFailedEvaluationTime,
        status.FirstActivatedTime,
        status.LastErrorCode,
        status.LastErrorMessage,
        status.FirstEvaluationStarted);

    private sealed record Request(IReadOnlyList<string>? ConfigRuleNames, string? NextToken, int? Limit);

    private sealed record Response(IReadOnlyList<Description> ConfigRulesEvaluationStatus, string? NextToken);

    // A rule is never turned off: there is no LastDeactivatedTime.
    private sealed record Description(
        string ConfigRuleName,
        string ConfigRuleArn,
        string ConfigRuleId,
        DateTimeOffset? LastSuccessfulInvocationTime,
        DateTimeOffset? LastFailedInvocationTime,
        DateTimeOffset? LastSuccessfulEvaluationTime,
        DateTimeOffset? LastFailedEvaluationTime,
        DateTimeOffset FirstActivatedTime,
        string? LastErrorCode,
        string? LastErrorMessage,
        bool FirstEvaluationStarted);
}
