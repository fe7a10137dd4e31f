using System.Globalization;
using Potemkin.Core.Recording;
using Potemkin.Core.Stacks;
using Potemkin.Core.Targets;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Compliance;

/// <summary>Tells what a reader needs to understand a verdict that was not expected.</summary>
internal static class VerdictReport
{
    /// <param name="rule">The rule.</param>
    /// <param name="definition">What AWS Config knows of it.</param>
    /// <param name="expectation">What was expected.</param>
    /// <param name="verdict">What was said instead.</param>
    /// <param name="item">What AWS Config recorded last of the resource; null where it recorded nothing.</param>
    /// <param name="target">Where that was.</param>
    public static string Of(
        ConfigRule rule, SdkConfigRule definition, VerdictExpectation expectation, Verdict verdict, RecordedItem? item, Target target)
    {
        var report = new PotemkinException(
            Sentence(rule, expectation, verdict),
            [
                definition.InputParameters is { Length: > 0 } parameters && parameters != "{}" ? $"Rule parameters: {parameters}" : null,
                "Timeline:",
                .. Timeline(verdict, item).OrderBy(happened => happened.At).Select(happened => $"  {Time(happened.At)}  {happened.What}"),
                item is null ? "AWS Config has recorded nothing of it." : "Recorded:",
                .. item?.Excerpt().Select(line => $"  {line}") ?? [],
                .. target.Kind == TargetKind.Live ? Links(rule, definition, verdict.Resource) : [],
            ]);
        return verdict.Resource.Secrets.Hide(report.Message);
    }

    private static string Sentence(ConfigRule rule, VerdictExpectation expectation, Verdict verdict)
    {
        var expected = expectation.Annotation is null
            ? expectation.ComplianceType.Value
            : $"{expectation.ComplianceType} with an annotation that has '{expectation.Annotation}'";
        var annotation = verdict.Annotation is null ? "without an annotation" : $"with the annotation '{verdict.Annotation}'";
        var actual = verdict.Basis == VerdictBasis.Silence
            ? "it was evaluated and reports nothing of it"
            : $"it reports {verdict.ComplianceType} {annotation}";
        return $"Expected rule {rule} to report {verdict.Resource} {expected}, but {actual}.";
    }

    private static IEnumerable<(DateTimeOffset At, string What)> Timeline(Verdict verdict, RecordedItem? item)
    {
        var resource = verdict.Resource;
        if (resource.BegunAt != resource.ChangedAt)
            yield return (resource.BegunAt, "the update of its stack began");
        yield return (resource.ChangedAt, resource.BegunAt == resource.ChangedAt ? "the creation of its stack began" : "the resource was changed");
        if (item?.CapturedAt is { } captured)
            yield return (captured, "AWS Config recorded it");
        if (verdict.InvokedAt is { } invoked)
            yield return (invoked, "the rule was invoked");
        if (verdict.ReportedAt is { } reported)
            yield return (reported, verdict.Basis == VerdictBasis.Silence ? "the rule was evaluated" : $"the rule reported {verdict.ComplianceType}");
        yield return (verdict.SeenAt, "Potemkin saw it, on this machine's clock");
    }

    private static IEnumerable<string> Links(ConfigRule rule, SdkConfigRule definition, StackResource resource)
    {
        yield return $"Stack: {ConsoleLink.ToStack(resource.StackId)}";
        yield return $"Rule: {ConsoleLink.ToRule(definition.ConfigRuleArn ?? resource.StackId, rule.Name)}";
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
