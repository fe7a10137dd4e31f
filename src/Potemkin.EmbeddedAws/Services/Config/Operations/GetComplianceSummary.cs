using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Evaluation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>
/// How many rules, or resources, are compliant.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetComplianceSummaryByConfigRule.html">GetComplianceSummaryByConfigRule</a>
/// and <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_GetComplianceSummaryByResourceType.html">GetComplianceSummaryByResourceType</a>.
/// </summary>
internal static class GetComplianceSummary
{
    private const int MostRules = 25;
    private const int MostResources = 100;

    public static void AddTo(OperationTable operations) => operations
        .Add<Empty, ByConfigRuleResponse>("GetComplianceSummaryByConfigRule", (_, context) => ByConfigRule(context))
        .Add<ByResourceTypeRequest, ByResourceTypeResponse>("GetComplianceSummaryByResourceType", ByResourceType);

    private static ByConfigRuleResponse ByConfigRule(RequestContext context)
    {
        var results = context.Region.Of<EvaluationResults>();
        var compliances = context.Region.ConfigRules.All.Select(rule => Compliance.Of(results.OfRule(rule.Name))).ToList();
        return new ByConfigRuleResponse(ComplianceSummary.Of(compliances, MostRules, context.World.Now));
    }

    private static ByResourceTypeResponse ByResourceType(ByResourceTypeRequest request, RequestContext context)
    {
        new RequestValidation().ResourceTypeFilter(request.ResourceTypes).ThrowIfAny(ConfigErrors.Validation);
        return new ByResourceTypeResponse(request.ResourceTypes is { Count: > 0 } types
            ? [.. types.Distinct().Select(type => new ByType(type, Summary(context, type)))]
            : [new ByType(null, Summary(context, null))]);
    }

    private static ComplianceSummary Summary(RequestContext context, string? resourceType)
    {
        var results = context.Region.Of<EvaluationResults>();
        var compliances = results.Resources
            .Where(resource => resourceType is null || resource.ResourceType == resourceType)
            .Select(resource => Compliance.Of(results.OfResource(resource)))
            .ToList();
        return ComplianceSummary.Of(compliances, MostResources, context.World.Now);
    }

    private sealed record ByConfigRuleResponse(ComplianceSummary ComplianceSummary);

    private sealed record ByResourceTypeRequest(IReadOnlyList<string>? ResourceTypes);

    private sealed record ByResourceTypeResponse(IReadOnlyList<ByType> ComplianceSummariesByResourceType);

    /// <param name="ResourceType">The type; null where the summary is of all.</param>
    /// <param name="ComplianceSummary">The summary.</param>
    private sealed record ByType(string? ResourceType, ComplianceSummary ComplianceSummary);
}
