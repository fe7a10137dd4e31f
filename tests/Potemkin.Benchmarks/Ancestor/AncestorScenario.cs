using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.Runtime;
using Potemkin.Core.Targets;

namespace Potemkin.Benchmarks.Ancestor;

/// <summary>
/// A test with the decorator of
/// <a href="https://github.com/stelligent/potemkin-decorator/tree/04c323bf9a0f2d1a4781df29ab9c3b35e46f531a/potemkin">potemkin-decorator</a>,
/// call by call and pause by pause, with its default settings. Only the names of its stacks differ: those of the decorator go by the
/// second, and of two tests in the same second one fails.
/// </summary>
/// <param name="clients">The way to AWS, with what the AWS SDK does by itself when it is refused.</param>
/// <param name="time">The clock.</param>
/// <param name="timeScale">What the pauses are divided by.</param>
internal sealed class AncestorScenario(AwsClients clients, TimeProvider time, double timeScale)
{
    private const int TimeoutMinutes = 5;
    private const int VerdictPolls = 45;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    private static readonly List<string> Reported =
        [ComplianceType.NON_COMPLIANT.Value, ComplianceType.COMPLIANT.Value, ComplianceType.NOT_APPLICABLE.Value];

    /// <summary>Creates the stack and waits for it.</summary>
    /// <returns>The outputs.</returns>
    /// <exception cref="InvalidOperationException">The stack did not come to be.</exception>
    public async Task<IReadOnlyDictionary<string, string>> CreateAsync(string stackName, string template)
    {
        await clients.CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = stackName,
            TemplateBody = template,
            TimeoutInMinutes = TimeoutMinutes,
            Capabilities = ["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
            OnFailure = OnFailure.DO_NOTHING,
        });
        // That this wait runs out the decorator learns from what it reads next.
        await WaitAsync(stackName, status => status != StackStatus.CREATE_IN_PROGRESS);

        var stack = (await DescribeAsync(stackName))!;
        return stack.StackStatus == StackStatus.CREATE_COMPLETE
            ? stack.Outputs.ToDictionary(output => output.OutputKey, output => output.OutputValue)
            : throw new InvalidOperationException($"The stack {stackName} is {stack.StackStatus}.");
    }

    /// <summary>Waits until the rule has a result of each of the resources, whichever.</summary>
    /// <returns>Whether the results are those expected.</returns>
    public async Task<bool> WaitForComplianceResultsAsync(string rule, IReadOnlyDictionary<string, ComplianceType> expected)
    {
        var results = new Dictionary<string, ComplianceType>();
        for (var poll = 0; poll < VerdictPolls; poll++)
        {
            results = (await AllResultsAsync(rule))
                .Select(result => (Id: result.EvaluationResultIdentifier.EvaluationResultQualifier.ResourceId, result.ComplianceType))
                .Where(result => expected.ContainsKey(result.Id))
                // What moves from one page to the next meanwhile comes twice.
                .GroupBy(result => result.Id)
                .ToDictionary(result => result.Key, result => result.Last().ComplianceType);
            if (results.Count == expected.Count)
                break;
            await PauseAsync();
        }

        return results.Count == expected.Count && expected.All(one => results[one.Key] == one.Value);
    }

    /// <summary>Deletes the stack and waits until it is gone.</summary>
    /// <exception cref="InvalidOperationException">It is not, after five minutes.</exception>
    public async Task DeleteAsync(string stackName)
    {
        await clients.CloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = stackName });
        if (!await WaitAsync(stackName, status => status == StackStatus.DELETE_COMPLETE))
            throw new InvalidOperationException($"The stack {stackName} is not deleted.");
    }

    /// <summary>All results of the rule, by pages of the size that AWS Config gives where none is asked for.</summary>
    private async Task<IReadOnlyList<EvaluationResult>> AllResultsAsync(string rule)
    {
        var results = new List<EvaluationResult>();
        string? next = null;
        do
        {
            var page = await clients.Config.GetComplianceDetailsByConfigRuleAsync(
                new GetComplianceDetailsByConfigRuleRequest { ConfigRuleName = rule, ComplianceTypes = Reported, NextToken = next });
            results.AddRange(page.EvaluationResults ?? []);
            next = page.NextToken;
        }
        while (!string.IsNullOrEmpty(next));
        return results;
    }

    /// <summary>A waiter of boto3: it asks before its first pause. A stack that is gone counts as deleted.</summary>
    private async Task<bool> WaitAsync(string stackName, Func<StackStatus, bool> hasEnded)
    {
        const int Attempts = TimeoutMinutes * 3;
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (hasEnded((await DescribeAsync(stackName))?.StackStatus ?? StackStatus.DELETE_COMPLETE))
                return true;
            if (attempt < Attempts)
                await PauseAsync();
        }

        return false;
    }

    private async Task<Stack?> DescribeAsync(string stackName)
    {
        try
        {
            return (await clients.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = stackName })).Stacks.Single();
        }
        catch (AmazonServiceException missing) when (missing.ErrorCode == "ValidationError")
        {
            return null;
        }
    }

    private Task PauseAsync() => Task.Delay(Pause / timeScale, time);
}
