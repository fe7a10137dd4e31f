using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;
using Potemkin.EmbeddedAws.Services.Config.Recording;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>
/// The results of one rule, or for one resource.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetComplianceDetailsByConfigRule.html">GetComplianceDetailsByConfigRule</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetComplianceDetailsByResource.html">GetComplianceDetailsByResource</a>.
/// </summary>
internal static class GetComplianceDetails
{
    private const int DefaultPageSize = 10;
    private const int PageSizeByResource = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<ByConfigRuleRequest, Response>("GetComplianceDetailsByConfigRule", ByConfigRule)
        .Add<ByResourceRequest, Response>("GetComplianceDetailsByResource", ByResource);

    private static Response ByConfigRule(ByConfigRuleRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ConfigRuleName, "configRuleName")
            .RuleName(request.ConfigRuleName, "configRuleName")
            .ComplianceTypeFilter(request.ComplianceTypes)
            .Limit(request.Limit)
            .ThrowIfAny(ConfigErrors.Validation);
        var rule = context.Region.ConfigRules.Get(request.ConfigRuleName!);
        var results = context.Region.Of<EvaluationResults>().OfRule(rule.Name);
        return Answer(results, request.ComplianceTypes, request.NextToken, request.Limit.OrDefault(DefaultPageSize));
    }

    private static Response ByResource(ByResourceRequest request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ResourceType, "resourceType")
            .Length(request.ResourceType, "resourceType", 1, 256)
            .Required(request.ResourceId, "resourceId")
            .Length(request.ResourceId, "resourceId", 1, 768)
            .ComplianceTypeFilter(request.ComplianceTypes)
            .ThrowIfAny(ConfigErrors.Validation);
        var results = context.Region.Of<EvaluationResults>().OfResource(new RecordedResource(request.ResourceType!, request.ResourceId!));
        return Answer(results, request.ComplianceTypes, request.NextToken, PageSizeByResource);
    }

    private static Response Answer(IEnumerable<EvaluationResult> results, IReadOnlyList<string>? types, string? nextToken, int size)
    {
        if (types?.Contains(ComplianceType.InsufficientData) ?? false)
            throw ConfigErrors.InsufficientDataAsFilter();

        var shown = types is { Count: > 0 } ? results.Where(result => types.Contains(result.ComplianceType)) : results.Where(IsShownByDefault);
        var page = Page.Of(shown, nextToken, size, ConfigErrors.InvalidNextToken);
        return new Response([.. page.Items.Select(EvaluationResultMessage.Of)], page.NextToken);
    }

    /// <summary>NOT_APPLICABLE shows where it is asked for only.</summary>
    private static bool IsShownByDefault(EvaluationResult result) => result.ComplianceType is ComplianceType.Compliant or ComplianceType.NonCompliant;

    private sealed record ByConfigRuleRequest(string? ConfigRuleName, IReadOnlyList<string>? ComplianceTypes, int? Limit, string? NextToken);

    private sealed record ByResourceRequest(string? ResourceType, string? ResourceId, IReadOnlyList<string>? ComplianceTypes, string? NextToken);

    private sealed record Response(IReadOnlyList<EvaluationResultMessage> EvaluationResults, string? NextToken);
}
