using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>
/// Whether a rule or a resource is compliant on the whole.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeComplianceByConfigRule.html">DescribeComplianceByConfigRule</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_DescribeComplianceByResource.html">DescribeComplianceByResource</a>.
/// </summary>
internal static class DescribeCompliance
{
    private const int PageSizeByConfigRule = 25;
    private const int DefaultPageSize = 10;

    public static void AddTo(OperationTable operations) => operations
        .Add<ByConfigRuleRequest, ByConfigRuleResponse>("DescribeComplianceByConfigRule", ByConfigRule)
        .Add<ByResourceRequest, ByResourceResponse>("DescribeComplianceByResource", ByResource);

    private static ByConfigRuleResponse ByConfigRule(ByConfigRuleRequest request, RequestContext context)
    {
        new RequestValidation()
            .RuleNames(request.ConfigRuleNames)
            .ComplianceTypeFilter(request.ComplianceTypes)
            .ThrowIfAny(ConfigErrors.Validation);
        var results = context.Region.Of<EvaluationResults>();
        var compliances = context.Region.ConfigRules.GetOrAll(request.ConfigRuleNames)
            .Select(rule => new ComplianceByConfigRule(rule.Name, Compliance.Of(results.OfRule(rule.Name))))
            .Where(compliance => IsAskedFor(compliance.Compliance, request.ComplianceTypes))
            .ToList();
        var page = Page.Of(compliances, request.NextToken, PageSizeByConfigRule, ConfigErrors.InvalidNextToken);
        return new ByConfigRuleResponse(page.Items, page.NextToken);
    }

    private static ByResourceResponse ByResource(ByResourceRequest request, RequestContext context)
    {
        new RequestValidation()
            .Length(request.ResourceType, "resourceType", 1, 256)
            .Length(request.ResourceId, "resourceId", 1, 768)
            .ComplianceTypeFilter(request.ComplianceTypes)
            .Limit(request.Limit)
            .ThrowIfAny(ConfigErrors.Validation);
        if (request.ResourceId is not null && request.ResourceType is null)
            throw ConfigErrors.ResourceIdWithoutType();

        var results = context.Region.Of<EvaluationResults>();
        var compliances = results.Resources
            .Where(resource => request.ResourceType is null || request.ResourceType == resource.ResourceType)
            .Where(resource => request.ResourceId is null || request.ResourceId == resource.ResourceId)
            .Select(resource => new ComplianceByResource(resource.ResourceType, resource.ResourceId, Compliance.Of(results.OfResource(resource))))
            .Where(compliance => IsAskedFor(compliance.Compliance, request.ComplianceTypes))
            .ToList();
        var page = Page.Of(compliances, request.NextToken, request.Limit.OrDefault(DefaultPageSize), ConfigErrors.InvalidNextToken);
        return new ByResourceResponse(page.Items, page.NextToken);
    }

    private static bool IsAskedFor(Compliance compliance, IReadOnlyList<string>? types) =>
        types is not { Count: > 0 } || types.Contains(compliance.ComplianceType);

    private sealed record ByConfigRuleRequest(IReadOnlyList<string>? ConfigRuleNames, IReadOnlyList<string>? ComplianceTypes, string? NextToken);

    private sealed record ByConfigRuleResponse(IReadOnlyList<ComplianceByConfigRule> ComplianceByConfigRules, string? NextToken);

    private sealed record ComplianceByConfigRule(string ConfigRuleName, Compliance Compliance);

    private sealed record ByResourceRequest(
        string? ResourceType, string? ResourceId, IReadOnlyList<string>? ComplianceTypes, int? Limit, string? NextToken);

    private sealed record ByResourceResponse(IReadOnlyList<ComplianceByResource> ComplianceByResources, string? NextToken);

    private sealed record ComplianceByResource(string ResourceType, string ResourceId, Compliance Compliance);
}
