using Amazon.CloudFormation.Model;
using Amazon.Runtime;
using Potemkin.Core.Compliance;
using Potemkin.Core.Diagnosis.Features;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Diagnosis.Examinations;

/// <summary>
/// Whether there is room for the stacks and rules of the run.
/// See the quotas of <a href="https://docs.aws.amazon.com/config/latest/developerguide/configlimits.html">AWS Config</a> and of
/// <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">CloudFormation</a>.
/// </summary>
internal sealed class QuotasExamination : IExamination
{
    // AWS Config does not tell its own limits; Service Quotas would, by another permission.
    private const int RulesByDefault = 1000;
    private const int StacksByDefault = 2000;
    private const string StackLimit = "StackLimit";

    public string Subject => "quotas";

    public async Task<IReadOnlyList<Finding>> ExamineAsync(ComingRun run, CancellationToken cancellationToken)
    {
        var rules = run.AskAsync(new RuleReader(run.Place.Clients.Config).NamesAsync, cancellationToken);
        var stacks = run.AskAsync(new StackReader(run.Place.Clients.CloudFormation).ListAsync, cancellationToken);
        var limit = StackLimitAsync(run, cancellationToken);
        await Task.WhenAll(rules, stacks, limit);

        var deployedRules = run.Project.Steps.Where(DeploysRule).Select(step => step.Text).Distinct().Count();
        var (most, source) = await limit;
        return
        [
            new Quota("Config rules", (await rules).Count, deployedRules, RulesByDefault, "AWS's default, for AWS Config tells none").Judge(Subject),
            new Quota("stacks", (await stacks).Count, StacksOf(run.Project) + deployedRules, most, source).Judge(Subject),
        ];
    }

    private static bool DeploysRule(FeatureStep step) =>
        StepPatterns.DeployedRule().IsMatch(step.Text) || StepPatterns.ManagedRule().IsMatch(step.Text);

    /// <summary>How many stacks the scenarios put in place, as if none were gone before the last one comes.</summary>
    private static int StacksOf(Project project) =>
        project.Scenarios.Sum(scenario => scenario.Times * scenario.Steps.Count(step => StepPatterns.Stack().IsMatch(step.Text)))
        + project.Steps.Where(step => StepPatterns.SharedStack().IsMatch(step.Text)).Select(step => step.Text).Distinct().Count();

    private static async Task<(int Limit, string Source)> StackLimitAsync(ComingRun run, CancellationToken cancellationToken)
    {
        try
        {
            var limits = await run.AskAsync(
                token => run.Place.Clients.CloudFormation.DescribeAccountLimitsAsync(new DescribeAccountLimitsRequest(), token), cancellationToken);
            if (limits.AccountLimits?.FirstOrDefault(limit => limit.Name == StackLimit)?.Value is { } most)
                return (most, "the account's, by DescribeAccountLimits");
        }
        catch (AmazonServiceException)
        {
            // It is not allowed, or an emulator does not have it: then the default is as good as can be had.
        }

        return (StacksByDefault, "AWS's default, for DescribeAccountLimits does not tell the account's");
    }
}
