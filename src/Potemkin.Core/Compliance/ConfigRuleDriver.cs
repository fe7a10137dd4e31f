using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Evidence;
using Potemkin.Core.Functions;
using Potemkin.Core.Recording;
using Potemkin.Core.Rules;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Compliance;

/// <summary>Waits for what AWS Config says of rules, as long as one scenario's settings allow.</summary>
internal sealed class ConfigRuleDriver(
    AccountRegion place, ConfigurationItems items, ScenarioLog log, TimeProvider time, PotemkinSettings settings, IProgress<string>? progress)
{
    // The recorder follows within a minute, with IAM's resource types within a quarter of an hour; neither is promised.
    private static readonly TimeSpan RecordingLag = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan GlobalRecordingLag = TimeSpan.FromMinutes(20);

    // Evaluations follow what was recorded within a minute, as a rule.
    private static readonly TimeSpan EvaluationLag = TimeSpan.FromMinutes(2);

    // No change is recorded and judged sooner.
    private static readonly TimeSpan Earliest = TimeSpan.FromSeconds(40);

    private readonly FailureReport _failures = new(place);

    /// <exception cref="PotemkinException">It does not exist, or is being deleted.</exception>
    public async Task RequireAsync(ConfigRule rule, CancellationToken cancellationToken) => await DefinitionAsync(rule, cancellationToken);

    /// <exception cref="PotemkinException">It does not exist, is being deleted, judges nothing that is deployed, or fails to evaluate.</exception>
    public async Task RequireSoundAsync(ConfigRule rule, CancellationToken cancellationToken)
    {
        RuleScopeCheck.RequireActive(rule, await DefinitionAsync(rule, cancellationToken));
        var status = await place.WaitLoop.CallAsync(
            settings.VerdictTimeout, token => place.Rules.Reader.StatusAsync(rule.Name, token), cancellationToken);
        if (status.FailsSince() is not null)
            throw RuleErrors.CannotEvaluate(rule, status!);
    }

    public Task<IReadOnlyList<Verdict>> JudgeAsync(
        ConfigRule rule, IReadOnlyList<VerdictExpectation> expectations, CancellationToken cancellationToken) =>
        new VerdictLog(log, rule, time).WatchAsync(expectations, UntilJudgedAsync(rule, expectations, cancellationToken));

    /// <exception cref="VerdictException">A verdict is not the expected one.</exception>
    public async Task ShouldReportAsync(ConfigRule rule, IReadOnlyList<VerdictExpectation> expectations, CancellationToken cancellationToken)
    {
        var verdicts = await JudgeAsync(rule, expectations, cancellationToken);
        var unexpected = expectations.Zip(verdicts).Where(pair => !pair.First.IsMetBy(pair.Second)).ToList();
        if (unexpected.Count == 0)
            return;
        var definition = await DefinitionAsync(rule, cancellationToken);
        var reports = new List<string>();
        foreach (var (expectation, verdict) in unexpected)
            reports.Add(VerdictReport.Of(rule, definition, expectation, verdict, await items.LatestAsync(verdict.Resource, cancellationToken), settings.Target));
        throw new VerdictException(reports, [.. unexpected.Select(pair => pair.Second)]);
    }

    /// <exception cref="PotemkinException">It judges the resource, or fails otherwise.</exception>
    public Task ShouldFailToJudgeAsync(ConfigRule rule, StackResource resource, TextPattern because, CancellationToken cancellationToken) =>
        new VerdictLog(log, rule, time).WatchAsync(resource, FailureOfAsync(rule, resource, because, cancellationToken));

    /// <exception cref="PotemkinException">It reports something else, or nothing.</exception>
    public Task ShouldStillReportAsync(ConfigRule rule, StackResource resource, ComplianceType expected, CancellationToken cancellationToken) =>
        new VerdictLog(log, rule, time).WatchAsync(resource, expected, UntilStillReportedAsync(rule, resource, expected, cancellationToken));

    public Task ForgetAsync(ConfigRule rule, IReadOnlyList<StackResource> resources, CancellationToken cancellationToken)
    {
        var silence = new SilenceWait(resources, time, settings.EffectiveSettle);
        var wait = WaitFor(rule, waited => RuleErrors.StillReports(rule, waited));
        return new VerdictLog(log, rule, time).WatchAsync(
            resources, UntilAsync(rule, new RuleSubject(resources), wait, silence.Judge, cancellationToken));
    }

    public async Task EvaluateAsync(ConfigRule rule, CancellationToken cancellationToken)
    {
        var definition = await DefinitionAsync(rule, cancellationToken);
        var wait = WaitFor(rule, waited => RuleErrors.NotEvaluated(rule, waited));
        var evaluated = WatchAsync(
            rule,
            async watch =>
            {
                var start = await place.Rules.Evaluations.StartAsync(rule.Name, wait, cancellationToken);
                return await watch.UntilAsync(
                    new RuleSubject([], NeedsStatus: true), wait, sight => JudgeEvaluation(rule, start.Before, sight.Status), cancellationToken);
            },
            cancellationToken);
        await _failures.WatchAsync(definition, evaluated, cancellationToken);
    }

    /// <summary>How the rule fails to judge the resource, as it has to.</summary>
    private async Task<NoVerdictException> FailureOfAsync(ConfigRule rule, StackResource resource, TextPattern because, CancellationToken cancellationToken)
    {
        Verdict verdict;
        try
        {
            // That is no compliance type of a resource: whatever verdict comes must have settled.
            verdict = (await UntilJudgedAsync(rule, [new VerdictExpectation(resource, ComplianceType.INSUFFICIENT_DATA)], cancellationToken))[0];
        }
        catch (NoVerdictException failure) when (failure.Reason != NoVerdictReason.TimedOut)
        {
            return because.IsIn(failure.Message) ? failure : throw RuleErrors.FailsOtherwise(rule, resource, because, failure);
        }

        throw RuleErrors.JudgesAfterAll(rule, resource, because, verdict);
    }

    private async Task UntilStillReportedAsync(ConfigRule rule, StackResource resource, ComplianceType expected, CancellationToken cancellationToken)
    {
        var definition = await DefinitionAsync(rule, cancellationToken);
        RuleScopeCheck.Require(rule, definition, resource);
        var still = new StillWait(rule, resource, log.DeletionOf(resource), time, TermsOf(definition));
        var wait = WaitFor(rule, waited => RuleErrors.NotSeenToForget(rule, resource, expected, waited));
        var reported = await _failures.WatchAsync(
            definition, UntilAsync(rule, still.Subject, wait, still.Judge, cancellationToken), cancellationToken);
        if (reported != expected)
            throw RuleErrors.ReportsOtherwise(rule, resource, expected, reported);
    }

    private async Task<IReadOnlyList<Verdict>> UntilJudgedAsync(
        ConfigRule rule, IReadOnlyList<VerdictExpectation> expectations, CancellationToken cancellationToken)
    {
        var definition = await DefinitionAsync(rule, cancellationToken);
        foreach (var expectation in expectations)
            RuleScopeCheck.Require(rule, definition, expectation.Resource);

        var terms = TermsOf(definition);
        using var evaluations = new MissingEvaluations(
            token => place.Rules.Evaluations.StartAsync(rule.Name, WaitFor(rule, waited => RuleErrors.NotEvaluated(rule, waited)), token),
            time,
            terms.PatienceWithEvaluation);
        var verdicts = new VerdictWait(rule, expectations, evaluations, time, terms);
        var wait = WaitFor(rule, waited => RuleErrors.NoVerdict(rule, expectations, verdicts.Elsewhere, waited)) with { Earliest = EarliestOf(expectations) };
        if (wait.Earliest > TimeSpan.Zero)
            await RequireRecorderAsync(expectations.Select(expectation => expectation.Resource).Where(terms.GoesByItemsOf), cancellationToken);
        return await _failures.WatchAsync(
            definition, UntilAsync(rule, verdicts.Subject, wait, verdicts.Judge, cancellationToken), cancellationToken);
    }

    private VerdictTerms TermsOf(SdkConfigRule definition) => new(
        definition.IsPeriodic(), settings.EffectiveSettle, settings.Scaled(RecordingLag), settings.Scaled(GlobalRecordingLag), settings.Scaled(EvaluationLag))
    {
        IsOfFunction = FunctionName.Of(definition) is not null,
    };

    /// <summary>Gives up at once where no verdict will come.</summary>
    private async Task RequireRecorderAsync(IEnumerable<StackResource> resources, CancellationToken cancellationToken)
    {
        var recorder = await place.WaitLoop.CallAsync(settings.VerdictTimeout, place.Recorder.SeeAsync, cancellationToken);
        if (resources.Select(recorder.WhyNotRecorded).FirstOrDefault(reason => reason is not null) is { } notRecorded)
            throw notRecorded;
    }

    /// <summary>How long it takes yet until all of them can be judged.</summary>
    private TimeSpan EarliestOf(IReadOnlyList<VerdictExpectation> expectations) =>
        expectations.Max(expectation => expectation.Resource.SeenAt) + settings.Scaled(Earliest) - time.GetUtcNow();

    private static Observation<bool> JudgeEvaluation(ConfigRule rule, ConfigRuleEvaluationStatus? before, ConfigRuleEvaluationStatus? now)
    {
        if (IsLater(now?.LastFailedEvaluationTime, before?.LastFailedEvaluationTime)
            || IsLater(now?.LastFailedInvocationTime, before?.LastFailedInvocationTime))
            throw RuleErrors.CannotEvaluate(rule, now!);
        return IsLater(now?.LastSuccessfulEvaluationTime, before?.LastSuccessfulEvaluationTime)
            ? Observation<bool>.Done(true)
            : Observation<bool>.Pending("the evaluation is under way");
    }

    private static bool IsLater(DateTime? now, DateTime? before) =>
        AwsTime.Of(now) is { } time && !(AwsTime.Of(before) >= time);

    private Wait WaitFor(ConfigRule rule, Func<Waited, Exception> timedOut) => new($"rule {rule}", settings.VerdictTimeout, timedOut, progress);

    private async Task<SdkConfigRule> DefinitionAsync(ConfigRule rule, CancellationToken cancellationToken)
    {
        var definition = await place.WaitLoop.CallAsync(
            settings.VerdictTimeout, token => place.Rules.DefinitionAsync(rule.Name, token), cancellationToken);
        if (definition is null)
            throw await MissingAsync(rule, cancellationToken);
        log.Knows(rule, definition);
        return definition;
    }

    /// <summary>Waits for what the rule reports of resources, and takes note of all of that.</summary>
    private Task<T> UntilAsync<T>(
        ConfigRule rule, RuleSubject subject, Wait wait, Func<RuleSight, Observation<T>> judge, CancellationToken cancellationToken) =>
        WatchAsync(
            rule,
            watch => watch.UntilAsync(
                subject,
                wait,
                sight =>
                {
                    place.Activity.Saw(rule.Name, sight.Of(subject.Resources));
                    return judge(sight);
                },
                cancellationToken),
            cancellationToken);

    private async Task<T> WatchAsync<T>(ConfigRule rule, Func<RuleWatch, Task<T>> watch, CancellationToken cancellationToken)
    {
        try
        {
            return await watch(place.Rules.Of(rule.Name));
        }
        catch (NoSuchConfigRuleException)
        {
            throw await MissingAsync(rule, cancellationToken);
        }
    }

    private async Task<PotemkinException> MissingAsync(ConfigRule rule, CancellationToken cancellationToken) =>
        RuleErrors.Missing(rule.Name, await place.WaitLoop.CallAsync(settings.VerdictTimeout, place.Rules.Reader.NamesAsync, cancellationToken));
}
