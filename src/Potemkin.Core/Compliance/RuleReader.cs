using Amazon.ConfigService;
using Amazon.ConfigService.Model;

namespace Potemkin.Core.Compliance;

/// <summary>Reads what AWS Config knows of a rule, all pages of it.</summary>
internal sealed class RuleReader(IAmazonConfigService config)
{
    private const int LargestPage = 100;

    private static readonly List<string> EveryComplianceType =
        [ComplianceType.COMPLIANT.Value, ComplianceType.NON_COMPLIANT.Value, ComplianceType.NOT_APPLICABLE.Value];

    /// <summary>The rule's evaluation results for all resources.</summary>
    /// <exception cref="NoSuchConfigRuleException">There is no such rule.</exception>
    public async Task<IReadOnlyList<EvaluationResult>> ResultsAsync(string ruleName, CancellationToken cancellationToken)
    {
        var results = new List<EvaluationResult>();
        var request = new GetComplianceDetailsByConfigRuleRequest
        {
            ConfigRuleName = ruleName,
            ComplianceTypes = EveryComplianceType,
            Limit = LargestPage,
        };
        do
        {
            var page = await config.GetComplianceDetailsByConfigRuleAsync(request, cancellationToken);
            results.AddRange(page.EvaluationResults ?? []);
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return results;
    }

    /// <summary>How the rule's last evaluations went; null where AWS Config does not say.</summary>
    /// <exception cref="NoSuchConfigRuleException">There is no such rule.</exception>
    public async Task<ConfigRuleEvaluationStatus?> StatusAsync(string ruleName, CancellationToken cancellationToken)
    {
        var request = new DescribeConfigRuleEvaluationStatusRequest { ConfigRuleNames = [ruleName] };
        var answer = await config.DescribeConfigRuleEvaluationStatusAsync(request, cancellationToken);
        return answer.ConfigRulesEvaluationStatus?.FirstOrDefault();
    }

    /// <summary>Whether there is a rule of that name.</summary>
    public async Task<bool> ExistsAsync(string ruleName, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await config.DescribeConfigRulesAsync(new DescribeConfigRulesRequest { ConfigRuleNames = [ruleName] }, cancellationToken);
            return answer.ConfigRules is { Count: > 0 };
        }
        catch (NoSuchConfigRuleException)
        {
            return false;
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
