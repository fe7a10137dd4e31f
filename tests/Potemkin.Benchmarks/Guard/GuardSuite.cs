using Potemkin.Benchmarks.Reporting;
using Potemkin.Guard.Tests.Reference;
using Potemkin.Guard.Tests.Registry;

namespace Potemkin.Benchmarks.Guard;

/// <summary>
/// Guard rules beside cfn-guard: whether both say the same, of all rule files and of public templates; and how long a rule takes on an
/// input, the registry's rules on the inputs of their own tests.
/// </summary>
internal sealed class GuardSuite : ISuite
{
    /// <summary>What is promised: a tenth of the reference's time.</summary>
    private const double MostOfReference = 0.1;

    private const int Templates = 12;

    public string Name => "guard";

    public string Summary => "Guard rules on inputs, beside cfn-guard: what they say, and processor time an evaluation, the start of the process left out.";

    public Task<IReadOnlyList<Row>> RunAsync(TimeProvider time, bool writesDocs, Action<string> log) => Task.FromResult(Run(log));

    private static IReadOnlyList<Row> Run(Action<string> log)
    {
        if (ReferenceGuard.Instance.WhyNot is { } reason)
            return Nothing(log, reason);
        if (!Directory.Exists(SharedGuard.Registry))
            return Nothing(log, $"There is no registry at {SharedGuard.Registry}.");

        var files = GuardLoad.OfRegistry();
        log($"{files.Count} rule files, {files.Sum(file => file.Inputs.Count)} inputs, {GuardLoad.Rounds} times each.");
        // What the runtime compiles in the beginning belongs to the start of a process.
        for (var warmUp = 0; warmUp < 3; warmUp++)
            files.Average(OwnEngine.Measure, file => file.Inputs.Count);

        var ours = files.Average(OwnEngine.Measure, file => file.Inputs.Count);
        var theirs = files.Average(ReferenceEngine.Measure, file => file.Inputs.Count);
        return
        [
            .. Compare(log),
            new Row("cfn-guard 3.1.1, an evaluation", theirs.TotalMicroseconds, "µs"),
            new Row("Potemkin, an evaluation", ours.TotalMicroseconds, "µs"),
            new Row("Potemkin's share of cfn-guard's time", ours / theirs, "", MostOfReference),
        ];
    }

    private static Row[] Compare(Action<string> log)
    {
        var templates = ReferenceComparison.Templates().Take(Templates).ToList();
        log($"Both on inputs that are made for {ReferenceComparison.RuleFiles().Count} rule files, and on {templates.Count} templates.");
        var (generated, deployed) = (ReferenceComparison.OnGeneratedInputs(ReferenceComparison.RuleFiles()), ReferenceComparison.OnTemplates(templates));
        foreach (var difference in generated.Differences.Concat(deployed.Differences))
            log(difference);
        return
        [
            new Row("Statuses on generated inputs", generated.Counts.Values.Sum(), ""),
            new Row("Differences on generated inputs", generated.Differences.Count, "", 0),
            new Row("Statuses on public templates", deployed.Counts.Values.Sum(), ""),
            new Row("Differences on public templates", deployed.Differences.Count, "", 0),
        ];
    }

    private static Row[] Nothing(Action<string> log, string reason)
    {
        log($"Nothing is measured: {reason}");
        return [];
    }
}
