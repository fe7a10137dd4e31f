using System.Globalization;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Potemkin.Core.Compliance;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Tests.Scripted;
using Potemkin.Core.Waiting;
using Potemkin.EmbeddedAws;
using Xunit.Abstractions;

namespace Potemkin.Core.Tests.Trouble;

/// <summary>
/// Runs on an AWS over HTTP that takes its time and in which much goes wrong: each scenario ends with the right verdict or the right
/// error, and no stack is left. One that failed is run again with <c>FAULT_SEED=…</c>, and more
/// than the usual with <c>FAULT_SCHEDULES=…</c>.
/// </summary>
public sealed class FaultScheduleTests(ITestOutputHelper output) : IDisposable
{
    private const int Schedules = 120;
    private const int AtOnce = 48;

    private readonly TemplateFolder _templates = Templates();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task EveryScenarioEndsRightlyAndLeavesNothingWhateverGoesWrong()
    {
        var seeds = Number("FAULT_SEED") is { } seed ? [seed] : Enumerable.Range(1, Number("FAULT_SCHEDULES") ?? Schedules).ToArray();
        using var slots = new SemaphoreSlim(AtOnce);

        var failures = await Task.WhenAll(seeds.Select(async one =>
        {
            await slots.WaitAsync();
            try
            {
                return await Task.Run(() => FailureOfAsync(new FaultSchedule(one)));
            }
            finally
            {
                slots.Release();
            }
        }));

        output.WriteLine($"Seeds {seeds[0]} to {seeds[^1]}");
        failures.OfType<string>().Should().BeEmpty();
    }

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;

    private async Task<string?> FailureOfAsync(FaultSchedule schedule)
    {
        try
        {
            await RunAsync(schedule);
            return null;
        }
        catch (Exception failure)
        {
            return $"{schedule}\n{failure}";
        }
    }

    private async Task RunAsync(FaultSchedule schedule)
    {
        await using var aws = await EmbeddedAwsServer.StartAsync(schedule.Options);
        var endpoint = schedule.Faults.ClockSkew == TimeSpan.Zero ? aws.Endpoint : OtherClock.At(aws.Endpoint);
        var settings = new PotemkinSettings
        {
            Target = Target.Embedded,
            Embedded = new EmbeddedPace(Realistic: true, FaultSchedule.TimeScale, schedule.Seed),
            // Longer than an evaluation that comes late, on a machine that has other things to do.
            Settle = TimeSpan.FromSeconds(3),
            StackTimeout = TimeSpan.FromMinutes(2),
            // An evaluation that failed before another one succeeded leaves nothing to see.
            VerdictTimeout = schedule.Faults.FailedEvaluations > 0 ? TimeSpan.FromSeconds(30) : TimeSpan.FromMinutes(2),
            TemplatesFolder = _templates.Path,
            RulesFolder = _templates.Path,
        };

        await using (var run = await PotemkinRun.StartAsync(settings, wanted => AwsClientFactory.Create(wanted, endpoint)))
            await ScenarioAsync(run, schedule);

        (await StandingAsync(settings, endpoint)).Should().BeEmpty("the run has ended");
    }

    private static Task ScenarioAsync(PotemkinRun run, FaultSchedule schedule) => (schedule.Seed % 6) switch
    {
        // AWS Config says of a rule that it failed, and nothing more: what else there is to see depends on when it failed.
        not 3 when schedule.Faults.FailedEvaluations > 0 => IsJudgedUnlessTheRuleFailsAsync(run),
        0 => IsJudgedAsync(run),
        1 => IsJudgedAnewAfterAnUpdateAsync(run),
        2 => IsForgottenWhenItIsDeletedAsync(run),
        3 => FailsToBeCreatedAsync(run),
        // A flip says what was expected, for a while.
        4 when schedule.Faults.FlippingEvaluations == 0 => IsNotWhatItWasAsync(run),
        _ => ThreeShareARuleAsync(run),
    };

    private static async Task IsJudgedAsync(PotemkinRun run)
    {
        var rule = await run.Rules.DeployManagedAsync("S3_DEFAULT_ENCRYPTION_KMS", "s3-kms");
        await using var stack = await run.Stacks.CreateAsync("encrypted.yml", With("aws:kms"));

        await rule.ShouldReport(stack["Bucket"], ComplianceType.COMPLIANT);
    }

    private static async Task IsJudgedUnlessTheRuleFailsAsync(PotemkinRun run)
    {
        try
        {
            await IsJudgedAsync(run);
        }
        catch (PotemkinException failure) when (failure is not VerdictException)
        {
            failure.Message.Should().MatchRegex(" cannot evaluate: | gave no verdict within ");
        }
    }

    private static async Task IsJudgedAnewAfterAnUpdateAsync(PotemkinRun run)
    {
        var rule = await run.Rules.DeployManagedAsync("S3_DEFAULT_ENCRYPTION_KMS", "s3-kms");
        await using var stack = await run.Stacks.CreateAsync("encrypted.yml", With("aws:kms"));
        await rule.ShouldReport(stack["Bucket"], ComplianceType.COMPLIANT);

        await stack.UpdateAsync(With("AES256"));
        await rule.ShouldReport(stack["Bucket"], ComplianceType.NON_COMPLIANT);
    }

    private static async Task IsForgottenWhenItIsDeletedAsync(PotemkinRun run)
    {
        var rule = await run.Rules.DeployManagedAsync("S3_DEFAULT_ENCRYPTION_KMS", "s3-kms");
        var stack = await run.Stacks.CreateAsync("encrypted.yml", With("AES256"));
        await rule.ShouldReport(stack["Bucket"], ComplianceType.NON_COMPLIANT);

        await stack.DeleteAsync();
        await rule.ShouldNoLongerReport(stack["Bucket"]);
    }

    private static async Task FailsToBeCreatedAsync(PotemkinRun run)
    {
        var create = () => run.Stacks.CreateAsync("policy_without_bucket.yml");

        (await create.Should().ThrowAsync<StackCreationException>()).Which.Reason.Should().Contain("The specified bucket does not exist");
    }

    /// <summary>What was so before an update is expected, and must be told from what is so now.</summary>
    private static async Task IsNotWhatItWasAsync(PotemkinRun run)
    {
        var rule = await run.Rules.DeployManagedAsync("S3_DEFAULT_ENCRYPTION_KMS", "s3-kms");
        await using var stack = await run.Stacks.CreateAsync("encrypted.yml", With("aws:kms"));
        await rule.ShouldReport(stack["Bucket"], ComplianceType.COMPLIANT);
        await stack.UpdateAsync(With("AES256"));

        var expect = () => rule.ShouldReport(stack["Bucket"], ComplianceType.COMPLIANT);

        (await expect.Should().ThrowAsync<VerdictException>()).Which.Verdicts.Single().ComplianceType.Should().Be(ComplianceType.NON_COMPLIANT);
    }

    private static async Task ThreeShareARuleAsync(PotemkinRun run) =>
        await Task.WhenAll(new[] { ("aws:kms", ComplianceType.COMPLIANT), ("AES256", ComplianceType.NON_COMPLIANT), ("aws:kms", ComplianceType.COMPLIANT) }
            .Select(async one =>
            {
                var rule = await run.Rules.DeployManagedAsync("S3_DEFAULT_ENCRYPTION_KMS", "s3-kms");
                await using var stack = await run.Stacks.CreateAsync("encrypted.yml", With(one.Item1));
                await rule.ShouldReport(stack["Bucket"], one.Item2);
            }));

    private static Dictionary<string, string> With(string algorithm) => new() { ["Algorithm"] = algorithm };

    /// <summary>The stacks that are not deleted, as AWS lists them.</summary>
    private static async Task<IReadOnlyList<string>> StandingAsync(PotemkinSettings settings, Uri endpoint)
    {
        using var clients = AwsClientFactory.Create(settings, endpoint);
        var answer = await new WaitLoop(TimeProvider.System, settings.EffectivePace).CallAsync(
            TimeSpan.FromMinutes(1), token => clients.CloudFormation.ListStacksAsync(new ListStacksRequest(), token), CancellationToken.None);
        return
        [
            .. (answer.StackSummaries ?? [])
                .Where(stack => stack.StackStatus != StackStatus.DELETE_COMPLETE)
                .Select(stack => $"{stack.StackName} {stack.StackStatus} {stack.StackStatusReason}"),
        ];
    }

    private static TemplateFolder Templates()
    {
        var templates = new TemplateFolder();
        templates.Add("encrypted.yml", """
            Parameters:
              Algorithm: { Type: String }
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  BucketEncryption:
                    ServerSideEncryptionConfiguration:
                      - ServerSideEncryptionByDefault: { SSEAlgorithm: !Ref Algorithm }
            """);
        templates.Add("policy_without_bucket.yml", """
            Resources:
              Bucket: { Type: AWS::S3::Bucket }
              Policy:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: no-such-bucket-here
                  PolicyDocument: { Version: '2012-10-17', Statement: [] }
            """);
        return templates;
    }
}
