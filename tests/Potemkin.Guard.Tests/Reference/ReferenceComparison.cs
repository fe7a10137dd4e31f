using System.Collections.Concurrent;
using Potemkin.Guard.Parsing;
using Potemkin.Guard.Tests.Registry;

namespace Potemkin.Guard.Tests.Reference;

/// <summary>Our engine beside cfn-guard, rule by rule: where they differ, and how often the reference said what.</summary>
internal sealed class ReferenceComparison
{
    private const int InputsPerFile = 8;
    private const int Seed = 1;

    private static readonly double[] Care = [0.97, 0.94, 0.87, 0.7];
    private static readonly ParallelOptions Side = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private readonly ConcurrentBag<string> _differences = [];
    private readonly ConcurrentBag<string> _seen = [];

    public IReadOnlyCollection<string> Differences => _differences;

    /// <summary>How often which status was seen.</summary>
    public IReadOnlyDictionary<string, int> Counts => _seen.CountBy(status => status).ToDictionary();

    /// <summary>All rule files, those that are taken by a seed first.</summary>
    public static IReadOnlyList<string> RuleFiles() =>
        Shuffled([.. ReferenceGuard.Instance.RuleFiles(), .. Directory.Exists(SharedGuard.Registry) ? SharedGuard.RuleFiles() : []]);

    /// <summary>All public templates, those that are taken by a seed first.</summary>
    public static IReadOnlyList<string> Templates() => Directory.Exists(SharedGuard.Templates)
        ? Shuffled([.. Directory.EnumerateFiles(SharedGuard.Templates, "*", SearchOption.AllDirectories).Where(PublicData.IsTemplate).Order(StringComparer.Ordinal)])
        : [];

    /// <summary>On inputs that the rules' own paths and values make. Where our engine breaks off, the other must as well.</summary>
    public static ReferenceComparison OnGeneratedInputs(IEnumerable<string> ruleFiles)
    {
        var comparison = new ReferenceComparison();
        Parallel.ForEach(ruleFiles.Index(), Side, file => comparison.Generate(file.Item, new InputGenerator(new Random(file.Index))));
        return comparison;
    }

    /// <summary>On templates, with all rule files at once. What our engine refuses the other must refuse as well.</summary>
    public static ReferenceComparison OnTemplates(IEnumerable<string> templates)
    {
        var comparison = new ReferenceComparison();
        var texts = RuleFiles().Select(File.ReadAllText).ToArray();
        var rules = Array.ConvertAll(texts, text => GuardRules.Parse(text));
        Parallel.ForEach(templates.Select(File.ReadAllText), Side, template =>
        {
            var able = rules.Index().Where(each => Statuses.Of([each.Item], template) is not null).Select(each => each.Index).ToArray();
            var ours = Statuses.Of(able.Select(each => rules[each]), template);
            var theirs = ReferenceStatuses.Of(able.Select(each => texts[each]).DefaultIfEmpty(texts[0]), [template])?[0];
            comparison.Note(template[..Math.Min(template.Length, 300)], ours, theirs);
        });
        return comparison;
    }

    private static string[] Shuffled(string[] files)
    {
        new Random(Seed).Shuffle(files);
        return files;
    }

    private void Generate(string file, InputGenerator generator)
    {
        var text = File.ReadAllText(file);
        var rules = GuardRules.Parse(text);
        var shape = ShapeReader.Read(RuleFileReader.Read(text, ""));
        var ours = Enumerable.Range(0, InputsPerFile)
            .Select(each => generator.Make(shape, Care[each % Care.Length]))
            .Select(input => (Input: input, Statuses: Statuses.Of([rules], input)))
            .ToLookup(each => each.Statuses is not null);

        Compare(file, text, [.. ours[true]]);
        // The reference breaks off at the first: each would need a process of its own.
        Compare(file, text, [.. ours[false].Take(1)]);
    }

    private void Compare(string file, string rules, (string Input, string? Statuses)[] ours)
    {
        if (ours.Length == 0)
            return;

        var theirs = ReferenceStatuses.Of([rules], ours.Select(each => each.Input)) ?? Enumerable.Repeat<string?>(null, ours.Length);
        foreach (var ((input, mine), other) in ours.Zip(theirs))
            Note($"{Path.GetFileName(file)}: {input}", mine, other);
    }

    private void Note(string subject, string? ours, string? theirs)
    {
        if (ours != theirs)
            _differences.Add($"{subject}\n{Difference(ours, theirs)}");
        foreach (var line in (theirs ?? "broke Off").Split('\n'))
            _seen.Add(line.Split(' ')[^1]);
    }

    private static string Difference(string? ours, string? theirs) => string.Join('\n',
    [
        .. (ours ?? "").Split('\n').Except((theirs ?? "").Split('\n')).Select(line => $"only ours: {line}"),
        .. (theirs ?? "").Split('\n').Except((ours ?? "").Split('\n')).Select(line => $"only theirs: {line}"),
    ]);
}
