using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Resources;
using Potemkin.Core.Targets;
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
        var pages = 0;
        var results = await Pages.AllAsync<EvaluationResult>(async token =>
        {
            pages++;
            var request = new GetComplianceDetailsByConfigRuleRequest
            {
                ConfigRuleName = ruleName,
                ComplianceTypes = EveryComplianceType,
                Limit = LargestPage,
                NextToken = token,
            };
            var page = await config.GetComplianceDetailsByConfigRuleAsync(request, cancellationToken);
            return (page.EvaluationResults, page.NextToken);
        });
        return (results, pages);
    }

    /// <summary>The rule's evaluation results for one resource.</summary>
    public Task<IReadOnlyList<EvaluationResult>> ResultsOfAsync(
        string ruleName, string resourceType, ResourceId resourceId, CancellationToken cancellationToken) =>
        Pages.AllAsync<EvaluationResult>(async token =>
        {
            var request = new GetComplianceDetailsByResourceRequest
            {
                ResourceType = resourceType,
                ResourceId = resourceId.Value,
                ComplianceTypes = EveryComplianceType,
                NextToken = token,
            };
            var page = await config.GetComplianceDetailsByResourceAsync(request, cancellationToken);
            var ofRule = page.EvaluationResults?.Where(
                result => result.EvaluationResultIdentifier.EvaluationResultQualifier?.ConfigRuleName == ruleName);
            return (ofRule, page.NextToken);
        });

    /// <summary>How the rule's last evaluations went; null where AWS Config does not say.</summary>
    /// <exception cref="NoSuchConfigRuleException">There is no such rule.</exception>
    public async Task<ConfigRuleEvaluationStatus?> StatusAsync(string ruleName, CancellationToken cancellationToken) =>
        (await StatusesAsync([ruleName], cancellationToken)).GetValueOrDefault(ruleName);

    /// <summary>How the last evaluations of the rules went, of those that AWS Config says it of; 25 rules at most.</summary>
    /// <exception cref="NoSuchConfigRuleException">One of the rules does not exist.</exception>
    public async Task<IReadOnlyDictionary<string, ConfigRuleEvaluationStatus>> StatusesAsync(
        IReadOnlyList<string> ruleNames, CancellationToken cancellationToken)
    {
        var statuses = await Pages.AllAsync<ConfigRuleEvaluationStatus>(async token =>
        {
            var request = new DescribeConfigRuleEvaluationStatusRequest { ConfigRuleNames = [.. ruleNames], NextToken = token };
            var page = await config.DescribeConfigRuleEvaluationStatusAsync(request, cancellationToken);
            return (page.ConfigRulesEvaluationStatus, page.NextToken);
        });
        return statuses.ToDictionary(status => status.ConfigRuleName);
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
    public Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellationToken) => Pages.AllAsync<string>(async token =>
    {
        var page = await config.DescribeConfigRulesAsync(new DescribeConfigRulesRequest { NextToken = token }, cancellationToken);
        return (page.ConfigRules?.Select(rule => rule.ConfigRuleName), page.NextToken);
    });
}
