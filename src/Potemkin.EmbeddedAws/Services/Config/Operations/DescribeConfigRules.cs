using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConfigRules.html">DescribeConfigRules</a>.</summary>
internal static class DescribeConfigRules
{
    private const int PageSize = 25;
    private const string Detective = "DETECTIVE";

    private static readonly string[] Modes = [Detective, "PROACTIVE"];

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("DescribeConfigRules", Describe);

    private static Response Describe(Request request, RequestContext context)
    {
        new RequestValidation()
            .RuleNames(request.ConfigRuleNames)
            .OneOf(request.Filters?.EvaluationMode, "filters.evaluationMode", Modes)
            .ThrowIfAny(ConfigErrors.Validation);
        var rules = context.Region.ConfigRules.GetOrAll(request.ConfigRuleNames)
            .Where(_ => request.Filters?.EvaluationMode is null or Detective)
            .Select(rule => Describe(rule, context.Region.Of<ConfigRuleStatuses>().Of(rule)))
            .ToList();
        var page = Page.Of(rules, request.NextToken, PageSize, ConfigErrors.InvalidNextToken);
        return new Response(page.Items, page.NextToken);
    }

    private static RuleDescription Describe(ConfigRule rule, ConfigRuleStatus status) => new(
        rule.Name,
        rule.Arn,
        rule.Id,
        rule.Description,
        rule.Scope,
        new Source(
            rule.Owner,
            rule.SourceIdentifier,
            rule.SourceDetails is { Count: > 0 } details ? details : null,
            rule.CustomPolicyDetails is { } policy ? policy with { PolicyText = null } : null),
        rule.InputParameters is { } parameters ? CompactJson.Of(parameters) : null,
        rule.MaximumExecutionFrequency,
        status.ConfigRuleState,
        rule.CreatedBy,
        [new EvaluationModeInput(Detective)]);

    private sealed record Request(IReadOnlyList<string>? ConfigRuleNames, string? NextToken, Filter? Filters);

    private sealed record Filter(string? EvaluationMode);

    private sealed record Response(IReadOnlyList<RuleDescription> ConfigRules, string? NextToken);

    // The text of a policy is for GetCustomRulePolicy to give.
    private sealed record Source(
        string Owner, string? SourceIdentifier, IReadOnlyList<ConfigRuleSourceDetail>? SourceDetails, CustomPolicyDetails? CustomPolicyDetails);

    private sealed record RuleDescription(
        string ConfigRuleName,
        string ConfigRuleArn,
        string ConfigRuleId,
        string? Description,
        ConfigRuleScope? Scope,
        Source Source,
        string? InputParameters,
        string? MaximumExecutionFrequency,
        string ConfigRuleState,
        string? CreatedBy,
        IReadOnlyList<EvaluationModeInput> EvaluationModes);
}
