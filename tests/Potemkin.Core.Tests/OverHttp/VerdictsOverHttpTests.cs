using Amazon.ConfigService;
using Potemkin.Core.Compliance;
using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.OverHttp;

/// <summary>Verdicts of an AWS Config that takes its time.</summary>
public class VerdictsOverHttpTests
{
    private const string Kms = "aws:kms";
    private const string NoKms = "AES256";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task AfterAnUpdateOnlyFreshVerdictsCountWhateverTheClocksSay(int hoursAhead)
    {
        // The SDK needs a second attempt to find out how far the clocks are apart.
        await using var aws = await EmbeddedRun.StartAsync(faults: new Faults { ClockSkew = TimeSpan.FromHours(hoursAhead) }, sdkRetries: 1);
        var rule = await aws.Run.Rules.DeployAsync("kms", "s3-kms.yml");

        // The stale verdict is expected each time: it may neither pass nor hide the fresh one.
        var verdicts = await Task.WhenAll(ToNowAsync(Kms, NoKms), ToNowAsync(NoKms, Kms), ToNowAsync(Kms, NoKms), ToNowAsync(NoKms, Kms));

        verdicts.Should().Equal("COMPLIANT, then NON_COMPLIANT", "NON_COMPLIANT, then COMPLIANT", "COMPLIANT, then NON_COMPLIANT", "NON_COMPLIANT, then COMPLIANT");

        async Task<string> ToNowAsync(string before, string after)
        {
            var stack = await aws.Run.Stacks.CreateAsync("aes256_bucket.yml", Algorithm(before));
            var first = await rule.JudgeAsync([new(stack["Bucket"], Expected(before))]);
            await stack.UpdateAsync(Algorithm(after));
            var second = await rule.JudgeAsync([new(stack["Bucket"], Expected(before))]);
            return $"{first.Single()}, then {second.Single()}";
        }
    }

    [Fact]
    public async Task AVerdictThatFlipsIsWaitedThrough()
    {
        await using var aws = await EmbeddedRun.StartAsync(
            faults: new Faults { FlippingEvaluations = 1 }, change: settings => settings with { Settle = TimeSpan.FromSeconds(30) });
        var rule = await aws.Run.Rules.DeployAsync("kms", "s3-kms.yml");

        await Task.WhenAll(new[] { Kms, NoKms, Kms, NoKms }.Select(ShouldBeAsItIsAsync));

        async Task ShouldBeAsItIsAsync(string algorithm)
        {
            var stack = await aws.Run.Stacks.CreateAsync("aes256_bucket.yml", Algorithm(algorithm));
            await rule.ShouldReport(stack["Bucket"], Expected(algorithm));
        }
    }

    [Fact]
    public async Task ResultsOfMoreThanAPageAreAllSeen()
    {
        var templates = Directory.CreateTempSubdirectory("potemkin-tests-").FullName;
        var names = Enumerable.Range(1, 110).Select(number => $"Bucket{number}").ToList();
        await File.WriteAllTextAsync(
            Path.Combine(templates, "many.yml"), $"Resources:\n{string.Concat(names.Select(name => $"  {name}: {{ Type: AWS::S3::Bucket }}\n"))}");
        await using var aws = await EmbeddedRun.StartAsync(
            change: settings => settings with { TemplatesFolder = templates, RulesFolder = Path.Combine(Repository.Folder, "Rules") });
        var rule = await aws.Run.Rules.DeployAsync("kms", "s3-kms.yml");
        var stack = await aws.Run.Stacks.CreateAsync("many.yml");

        var verdicts = await rule.JudgeAsync([.. names.Select(name => new VerdictExpectation(stack[name], ComplianceType.NON_COMPLIANT))]);

        verdicts.Should().HaveCount(110).And.AllSatisfy(verdict => verdict.ComplianceType.Should().Be(ComplianceType.NON_COMPLIANT));
    }

    [Fact]
    public async Task WhatARuleIsSilentAboutIsNotApplicableOnceItHasBeenEvaluated()
    {
        await using var aws = await EmbeddedRun.StartAsync();
        var rule = await aws.Run.Rules.DeployAsync("kms", "s3-kms.yml");
        var stack = await aws.Run.Stacks.CreateAsync("customer_key_bucket.yml");

        var verdicts = await rule.JudgeAsync([new(stack["Key"], ComplianceType.NOT_APPLICABLE), new(stack["Bucket"], ComplianceType.COMPLIANT)]);

        verdicts.Select(verdict => $"{verdict}").Should().Equal("NOT_APPLICABLE (evaluated, nothing reported)", "COMPLIANT");
        verdicts[0].Basis.Should().Be(VerdictBasis.Silence);
    }

    [Fact]
    public async Task WhatARuleWasNeverEvaluatedForIsATimeout()
    {
        await using var aws = await EmbeddedRun.StartAsync(change: settings => settings with { VerdictTimeout = TimeSpan.FromSeconds(1) });
        var rule = await aws.Run.Rules.DeployAsync("eip", "eip-attached.yml");
        var stack = await aws.Run.Stacks.CreateAsync("aes256_bucket.yml");

        var act = () => rule.JudgeAsync([new(stack["Bucket"], ComplianceType.COMPLIANT)]);

        (await act.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().Match($"""
            The rule 'eip' ({rule.Name}) gave no verdict within * s and * polls.
              Expected: COMPLIANT for 'Bucket' (AWS::S3::Bucket {stack["Bucket"].PhysicalId}), changed at {stack["Bucket"].ChangedAt:u}
              Last state: Bucket: no evaluation since it changed
              Try: see whether the rule's scope and the configuration recorder include the resource type, or allow a longer POTEMKIN_TIMEOUT_VERDICT.
            """);
    }

    [Fact]
    public async Task ARuleThatFailsByItselfIsTold()
    {
        await using var aws = await EmbeddedRun.StartAsync(faults: new Faults { FailedEvaluations = 1 });
        var rule = await aws.Run.Rules.DeployAsync("kms", "s3-kms.yml");
        var stack = await aws.Run.Stacks.CreateAsync("aes256_bucket.yml");

        var act = () => rule.JudgeAsync([new(stack["Bucket"], ComplianceType.COMPLIANT)]);

        (await act.Should().ThrowAsync<PotemkinException>()).Which.Message.Should().StartWith($"The rule 'kms' ({rule.Name}) cannot evaluate: ");
    }

    [Fact]
    public async Task ManyScenariosThatWaitForOneRuleShareItsWatcher()
    {
        const int many = 20;
        await using var aws = await EmbeddedRun.StartAsync(timeScale: 100);
        var rule = await aws.Run.Rules.DeployAsync("kms", "s3-kms.yml");
        var stacks = await Task.WhenAll(Enumerable.Range(0, many).Select(number =>
            aws.Run.Stacks.CreateAsync("aes256_bucket.yml", Algorithm(number % 2 == 0 ? Kms : NoKms))));

        await Task.WhenAll(stacks.Select((stack, number) => rule.ShouldReport(stack["Bucket"], Expected(number % 2 == 0 ? Kms : NoKms))));

        // One who looked as often as the shortest pause allows would be at it for longer than this.
        aws.CallsOf("GetComplianceDetailsByConfigRule").Should().BeLessThan(many * 2);
        aws.CallsOf("GetComplianceDetailsByResource").Should().Be(0);
        aws.CallsOf("DescribeStacks").Should().BeLessThan(many * 2);
    }

    [Fact]
    public async Task EvaluationsThatManyAskForAreStartedForAllOfThemTogether()
    {
        await using var aws = await EmbeddedRun.StartAsync(timeScale: 400);
        var rules = await Task.WhenAll(new[] { "one", "two", "three", "four" }.Select(alias => aws.Run.Rules.DeployAsync(
            alias, "s3-kms.yml", new Dictionary<string, string> { ["KmsKeyArns"] = $"arn:aws:kms:us-east-1:123456789012:key/{alias}" })));

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => rules[number % rules.Length].EvaluateAsync()));

        // Each asker alone would make forty, and every one of them one that AWS Config refuses.
        aws.CallsOf("StartConfigRulesEvaluation").Should().BeLessThan(40);
    }

    [Fact]
    public async Task ThrottlingOfEverySecondCallDelaysAndChangesNothing()
    {
        await using var aws = await EmbeddedRun.StartAsync(faults: new Faults { Throttling = 0.5 });
        var rule = await aws.Run.Rules.DeployAsync("kms", "s3-kms.yml");

        await Task.WhenAll(new[] { Kms, NoKms, Kms, NoKms }.Select(async algorithm =>
        {
            var stack = await aws.Run.Stacks.CreateAsync("aes256_bucket.yml", Algorithm(algorithm));
            await rule.ShouldReport(stack["Bucket"], Expected(algorithm));
            await rule.EvaluateAsync();
            await stack.DeleteAsync();
            await rule.ShouldNoLongerReport(stack["Bucket"]);
        }));
    }

    [Fact]
    public async Task WhatIsQuickIsDoneWithoutALineOfProgressAndAWrongVerdictIsToldWithWhatWasRecorded()
    {
        await using var aws = await EmbeddedRun.StartAsync();
        var lines = new List<string>();
        var scenario = await aws.Run.BeginAsync(aws.Run.Settings, new Lines(lines));
        var rule = await scenario.Rules.DeployAsync("kms", "s3-kms.yml");
        var stack = await scenario.Stacks.CreateAsync("aes256_bucket.yml");

        var act = () => rule.ShouldReport(stack["Bucket"], ComplianceType.COMPLIANT);

        (await act.Should().ThrowAsync<VerdictException>()).Which.Message.Should().Match($"""
            Expected rule 'kms' ({rule.Name}) to report 'Bucket' (AWS::S3::Bucket {stack["Bucket"].PhysicalId}) COMPLIANT, but it reports NON_COMPLIANT without an annotation.
              Timeline:
                *Z  the creation of its stack began
                *Z  AWS Config recorded it
                *Z  the rule was invoked
                *Z  the rule reported NON_COMPLIANT
                *Z  Potemkin saw it, on this machine's clock
              Recorded:
            *supplementaryConfiguration.ServerSideEncryptionConfiguration.rules[0].applyServerSideEncryptionByDefault.sseAlgorithm: AES256*
            """);
        lines.Should().BeEmpty();
    }

    private static Dictionary<string, string> Algorithm(string algorithm) => new() { ["SSEAlgorithm"] = algorithm };

    private static ComplianceType Expected(string algorithm) => algorithm == Kms ? ComplianceType.COMPLIANT : ComplianceType.NON_COMPLIANT;

    private sealed class Lines(List<string> told) : IProgress<string>
    {
        public void Report(string value)
        {
            lock (told)
                told.Add(value);
        }
    }
}
