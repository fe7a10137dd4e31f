using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Resources;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Compliance;

/// <summary>Reads what AWS Config knows of a rule, all pages of it.</summary>
internal sealed class RuleReader(IAmazonConfigService config)
{
    private const int LargestPage = 100;

    private static readonly List<string> EveryComplianceType =
        [ComplianceType.COMPLIANT.Value, ComplianceType.NON_COMPLIANT.Value, ComplianceType.NOT_APPLICABLE.Value];

    /// <summary>The rule's evaluation results for all resources, and how many pages they fill.</summary>
    /// <exception cref="NoSuchConfigRuleException">There is no such rule.</exception>
    public async Task<(IReadOnlyList<EvaluationResult> Results, int Pages)> ResultsAsync(string ruleName, CancellationToken cancellationToken)
    {
        var results = new List<EvaluationResult>();
        var request = new GetComplianceDetailsByConfigRuleRequest
        {
            ConfigRuleName = ruleName,
            ComplianceTypes = EveryComplianceType,
            Limit = LargestPage,
        };
        for (var pages = 1; ; pages++)
        {
            var page = await config.GetComplianceDetailsByConfigRuleAsync(request, cancellationToken);
            results.AddRange(page.EvaluationResults ?? []);
            request.NextToken = page.NextToken;
            if (request.NextToken is null)
                return (results, pages);
        }
    }

    /// <summary>The rule's evaluation results for one resource.</summary>
    public async Task<IReadOnlyList<EvaluationResult>> ResultsOfAsync(
        string ruleName, string resourceType, ResourceId resourceId, CancellationToken cancellationToken)
    {
        var results = new List<EvaluationResult>();
        var request = new GetComplianceDetailsByResourceRequest
        {
            ResourceType = resourceType,
            ResourceId = resourceId.Value,
            ComplianceTypes = EveryComplianceType,
        };
        do
        {
            var page = await config.GetComplianceDetailsByResourceAsync(request, cancellationToken);
            results.AddRange((page.EvaluationResults ?? [])
                .Where(result => result.EvaluationResultIdentifier.EvaluationResultQualifier?.ConfigRuleName == ruleName));
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return results;
    }

    /// <summary>How the rule's last evaluations went; null where AWS Config does not say.</summary>
    /// <exception cref="NoSuchConfigRuleException">There is no such rule.</exception>
    public async Task<ConfigRuleEvaluationStatus?> StatusAsync(string ruleName, CancellationToken cancellationToken) =>
        (await StatusesAsync([ruleName], cancellationToken)).GetValueOrDefault(ruleName);

    /// <summary>How the last evaluations of the rules went, of those that AWS Config says it of; 25 rules at most.</summary>
    /// <exception cref="NoSuchConfigRuleException">One of the rules does not exist.</exception>
    public async Task<IReadOnlyDictionary<string, ConfigRuleEvaluationStatus>> StatusesAsync(
        IReadOnlyList<string> ruleNames, CancellationToken cancellationToken)
    {
        var statuses = new Dictionary<string, ConfigRuleEvaluationStatus>();
        var request = new DescribeConfigRuleEvaluationStatusRequest { ConfigRuleNames = [.. ruleNames] };
        do
        {
            var page = await config.DescribeConfigRuleEvaluationStatusAsync(request, cancellationToken);
            foreach (var status in page.ConfigRulesEvaluationStatus ?? [])
                statuses[status.ConfigRuleName] = status;
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return statuses;
    }

    /// <summary>The rule as it is defined; null where there is none of that name.</summary>
    public async Task<SdkConfigRule?> DefinitionAsync(string ruleName, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await config.DescribeConfigRulesAsync(new DescribeConfigRulesRequest { ConfigRuleNames = [ruleName] }, cancellationToken);
            return answer.ConfigRules?.FirstOrDefault();
        }
        catch (NoSuchConfigRuleException)
        {
            return null;
        }
    }

    /// <summary>The names of all rules.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellationToken)
    {
        var names = new List<string>();
        var request = new DescribeConfigRulesRequest();
        do
        {
            var page = await config.DescribeConfigRulesAsync(request, cancellationToken);
            names.AddRange((page.ConfigRules ?? []).Select(rule => rule.ConfigRuleName));
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return names;
    }
}
