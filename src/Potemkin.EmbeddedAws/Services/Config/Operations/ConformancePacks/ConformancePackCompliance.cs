using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.ConformancePacks;
using Potemkin.EmbeddedAws.State.ConformancePacks;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.ConformancePacks;

/// <summary>
/// What the rules of one conformance pack say.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeConformancePackCompliance.html">DescribeConformancePackCompliance</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetConformancePackComplianceDetails.html">GetConformancePackComplianceDetails</a>.
/// </summary>
internal static class ConformancePackCompliance
{
    private const int MostRules = 1000;
    private const int MostResults = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<RulesRequest, RulesResponse>("DescribeConformancePackCompliance", DescribeRules)
        .Add<DetailsRequest, DetailsResponse>("GetConformancePackComplianceDetails", GetDetails);

    private static RulesResponse DescribeRules(RulesRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ConformancePackName, "conformancePackName")
            .PackName(request.ConformancePackName)
            .RuleNameFilter(request.Filters?.ConfigRuleNames)
            .OneOf(request.Filters?.ComplianceType, "filters.complianceType", PackMembers.ComplianceTypes)
            .Limit(request.Limit, MostRules)
            .ThrowIfAny(ConfigErrors.Validation);
        var compliance = Of(request.ConformancePackName!, request.Filters?.ConfigRuleNames, context);
        var rules = compliance.Rules
            .Where(rule => request.Filters?.ConfigRuleNames is not { Count: > 0 } names || names.Contains(rule.Key))
            .Where(rule => request.Filters?.ComplianceType is not { } type || type == rule.Value)
            .Select(rule => new RuleCompliance(rule.Key, rule.Value, compliance.Pack.Controls.GetValueOrDefault(rule.Key) ?? []))
            .ToList();
        var page = Page.Of(rules, request.NextToken, request.Limit.OrDefault(MostRules), ConfigErrors.InvalidNextToken);
        return new RulesResponse(compliance.Pack.Name, page.Items, page.NextToken);
    }

    private static DetailsResponse GetDetails(DetailsRequest request, RequestContext context)
    {
        var filters = request.Filters;
        var validation = new RequestValidation()
            .Required(request.ConformancePackName, "conformancePackName")
            .PackName(request.ConformancePackName)
            .RuleNameFilter(filters?.ConfigRuleNames)
            .OneOf(filters?.ComplianceType, "filters.complianceType", PackMembers.ComplianceTypes)
            .Length(filters?.ResourceType, "filters.resourceType", 1, 256)
            .Count(filters?.ResourceIds, "filters.resourceIds", 0, 5);
        for (var i = 0; i < filters?.ResourceIds?.Count; i++)
            validation.Length(filters.ResourceIds[i], $"filters.resourceIds.{i + 1}.member", 1, 256);
        validation.Limit(request.Limit, MostResults).ThrowIfAny(ConfigErrors.Validation);
        if (filters is { ResourceIds.Count: > 0, ResourceType: null })
            throw ConformancePackErrors.ResourceIdsWithoutType();

        var compliance = Of(request.ConformancePackName!, filters?.ConfigRuleNames, context);
        var results = compliance.Results
            .Where(result => filters?.ConfigRuleNames is not { Count: > 0 } names || names.Contains(result.ConfigRuleName))
            .Where(result => filters?.ComplianceType is not { } type || type == result.ComplianceType)
            .Where(result => filters?.ResourceType is not { } type || type == result.Resource.ResourceType)
            .Where(result => filters?.ResourceIds is not { Count: > 0 } ids || ids.Contains(result.Resource.ResourceId))
            .Select(EvaluationResultMessage.Of)
            .ToList();
        var page = Page.Of(results, request.NextToken, request.Limit.OrDefault(MostResults), ConfigErrors.InvalidNextToken);
        return new DetailsResponse(compliance.Pack.Name, page.Items, page.NextToken);
    }

    private static PackCompliance Of(string packName, IReadOnlyList<string>? ruleNames, RequestContext context)
    {
        var pack = context.Region.Of<ConformancePackStore>().Get(packName);
        return ruleNames?.FirstOrDefault(name => !pack.RuleNames.Contains(name)) is { } unknown
            ? throw ConformancePackErrors.NoSuchRule(unknown)
            : PackCompliance.Of(context.Region, pack);
    }

    private sealed record RulesRequest(string? ConformancePackName, RuleFilters? Filters, int? Limit, string? NextToken);

    private sealed record RuleFilters(IReadOnlyList<string>? ConfigRuleNames, string? ComplianceType);

    private sealed record RulesResponse(string ConformancePackName, IReadOnlyList<RuleCompliance> ConformancePackRuleComplianceList, string? NextToken);

    private sealed record RuleCompliance(string ConfigRuleName, string ComplianceType, IReadOnlyList<string> Controls);

    private sealed record DetailsRequest(string? ConformancePackName, ResultFilters? Filters, int? Limit, string? NextToken);

    private sealed record ResultFilters(
        IReadOnlyList<string>? ConfigRuleNames, string? ComplianceType, string? ResourceType, IReadOnlyList<string>? ResourceIds);

    private sealed record DetailsResponse(
        string ConformancePackName, IReadOnlyList<EvaluationResultMessage> ConformancePackRuleEvaluationResults, string? NextToken);
}
