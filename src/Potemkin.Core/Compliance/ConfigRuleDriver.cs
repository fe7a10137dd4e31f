using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Compliance;

/// <summary>Waits for what AWS Config says of a rule.</summary>
internal sealed class ConfigRuleDriver(
    IAmazonConfigService evaluations, RuleReader reader, ResourceIds resourceIds, WaitLoop waitLoop, TimeProvider time, PotemkinSettings settings)
{
    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken) =>
        waitLoop.CallAsync(settings.VerdictTimeout, token => reader.ExistsAsync(name, token), cancellationToken);

    public Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellationToken) =>
        waitLoop.CallAsync(settings.VerdictTimeout, reader.NamesAsync, cancellationToken);

    public async Task<IReadOnlyList<Verdict>> JudgeAsync(
        ConfigRule rule, IReadOnlyList<VerdictExpectation> expectations, CancellationToken cancellationToken)
    {
        var wait = new VerdictWait(rule, expectations, reader, resourceIds, time, settings.EffectiveSettle);
        return await waitLoop.UntilAsync(
            settings.VerdictTimeout, wait.ObserveAsync, waited => RuleErrors.NoVerdict(rule, expectations, waited), cancellationToken);
    }

    public async Task ForgetAsync(ConfigRule rule, IReadOnlyList<StackResource> resources, CancellationToken cancellationToken)
    {
        var wait = new SilenceWait(rule, resources, reader, resourceIds, time, settings.EffectiveSettle);
        await waitLoop.UntilAsync(
            settings.VerdictTimeout, wait.ObserveAsync, waited => RuleErrors.StillReports(rule, waited), cancellationToken);
    }

    public async Task EvaluateAsync(ConfigRule rule, CancellationToken cancellationToken)
    {
        try
        {
            var before = await waitLoop.CallAsync(
                settings.VerdictTimeout, token => reader.StatusAsync(rule.Name, token), cancellationToken);
            await waitLoop.UntilAsync(
                settings.VerdictTimeout, token => TryStartAsync(rule, token), waited => RuleErrors.NotEvaluated(rule, waited), cancellationToken);
            await waitLoop.UntilAsync(
                settings.VerdictTimeout,
                token => ObserveEvaluationAsync(rule, before, token),
                waited => RuleErrors.NotEvaluated(rule, waited),
                cancellationToken);
        }
        catch (NoSuchConfigRuleException)
        {
            throw await RuleErrors.MissingAsync(rule, reader, cancellationToken);
        }
    }

    private async Task<Observation<ConfigRule>> TryStartAsync(ConfigRule rule, CancellationToken cancellationToken)
    {
        try
        {
            await evaluations.StartConfigRulesEvaluationAsync(
                new StartConfigRulesEvaluationRequest { ConfigRuleNames = [rule.Name] }, cancellationToken);
            return Observation<ConfigRule>.Done(rule);
        }
        catch (LimitExceededException)
        {
            // An evaluation is under way, or the last one was started less than a minute ago.
            return Observation<ConfigRule>.Pending("AWS Config does not yet take another evaluation of it");
        }
    }

    private async Task<Observation<ConfigRule>> ObserveEvaluationAsync(
        ConfigRule rule, ConfigRuleEvaluationStatus? before, CancellationToken cancellationToken)
    {
        var now = await reader.StatusAsync(rule.Name, cancellationToken);
        if (IsLater(now?.LastFailedEvaluationTime, before?.LastFailedEvaluationTime)
            || IsLater(now?.LastFailedInvocationTime, before?.LastFailedInvocationTime))
            throw RuleErrors.CannotEvaluate(rule, now!);
        return IsLater(now?.LastSuccessfulEvaluationTime, before?.LastSuccessfulEvaluationTime)
            ? Observation<ConfigRule>.Done(rule)
            : Observation<ConfigRule>.Pending("the evaluation is under way");
    }

    private static bool IsLater(DateTime? now, DateTime? before) =>
        AwsTime.Of(now) is { } time && !(AwsTime.Of(before) >= time);
}
