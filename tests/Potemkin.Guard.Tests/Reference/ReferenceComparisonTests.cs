using System.Collections.Concurrent;
using Potemkin.Guard.Parsing;
using Potemkin.Guard.Tests.Registry;
using Xunit.Abstractions;

namespace Potemkin.Guard.Tests.Reference;

/// <summary>Our engine and cfn-guard 3.1.1, rule by rule.</summary>
public class ReferenceComparisonTests(ITestOutputHelper output)
{
    private const int InputsPerFile = 8;
    private const int Templates = 12;

    private static readonly double[] Care = [0.97, 0.94, 0.87, 0.7];

    /// <summary>On inputs that the rules' own paths and values make. Where our engine breaks off, the other must as well.</summary>
    [SkippableFact]
    public void BothSayTheSameOfGeneratedInputs()
    {
        Skip.If(ReferenceGuard.Instance.WhyNot is not null, ReferenceGuard.Instance.WhyNot);
        var differences = new ConcurrentBag<string>();
        var seen = new ConcurrentBag<string>();

        Parallel.ForEach(RuleFiles().Index(), Side, file =>
        {
            var text = File.ReadAllText(file.Item);
            var rules = GuardRules.Parse(text);
            var shape = ShapeReader.Read(RuleFileReader.Read(text, ""));
            var generator = new InputGenerator(new Random(file.Index));
            var ours = Enumerable.Range(0, InputsPerFile)
                .Select(each => generator.Make(shape, Care[each % Care.Length]))
                .Select(input => (Input: input, Statuses: Statuses.Of([rules], input)))
                .ToLookup(each => each.Statuses is not null);

            Compare(file.Item, [text], [.. ours[true]]);
            Compare(file.Item, [text], [.. ours[false].Take(1)]);
        });

        var counts = seen.CountBy(status => status).ToDictionary();
        output.WriteLine(string.Join(", ", counts));
        differences.Should().BeEmpty();
        counts["Pass"].Should().BeGreaterThan(250);
        counts["Fail"].Should().BeGreaterThan(250);
        counts["Skip"].Should().BeGreaterThan(250);

        void Compare(string file, string[] texts, (string Input, string? Statuses)[] ours)
        {
            if (ours.Length == 0)
                return;

            var theirs = ReferenceStatuses.Of(texts, ours.Select(each => each.Input)) ?? Enumerable.Repeat<string?>(null, ours.Length);
            foreach (var ((input, mine), other) in ours.Zip(theirs))
            {
                if (mine != other)
                    differences.Add($"{Path.GetFileName(file)}: {input}\nours: {mine}\ntheirs: {other}\n");
                foreach (var line in (other ?? "broke Off").Split('\n'))
                    seen.Add(line.Split(' ')[1]);
            }
        }
    }

    /// <summary>On public templates, in YAML with short forms and in JSON. What our engine refuses the other must refuse as well.</summary>
    [SkippableFact]
    public void BothSayTheSameOfPublicTemplates()
    {
        Skip.If(ReferenceGuard.Instance.WhyNot is not null, ReferenceGuard.Instance.WhyNot);
        Skip.IfNot(Directory.Exists(SharedGuard.Templates), $"There are no templates at {SharedGuard.Templates}.");
        string[] templates = [.. Sample(Directory.EnumerateFiles(SharedGuard.Templates, "*", SearchOption.AllDirectories).Where(PublicData.IsTemplate))
            .Select(File.ReadAllText)];
        var texts = RuleFiles().Select(File.ReadAllText).ToArray();
        var rules = Array.ConvertAll(texts, text => GuardRules.Parse(text));
        var differences = new ConcurrentBag<string>();

        Parallel.ForEach(templates, Side, template =>
        {
            var able = rules.Index().Where(each => Statuses.Of([each.Item], template) is not null).Select(each => each.Index).ToArray();
            var ours = Statuses.Of(able.Select(each => rules[each]), template);
            var theirs = ReferenceStatuses.Of(able.Select(each => texts[each]).DefaultIfEmpty(texts[0]), [template])?[0];
            if (ours != theirs)
                differences.Add($"{template[..Math.Min(template.Length, 300)]}\n{Difference(ours, theirs)}");
        });

        differences.Should().BeEmpty();
        templates.Should().HaveCount(Templates);
    }

    private static ParallelOptions Side => new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private static IEnumerable<string> RuleFiles() =>
        [.. ReferenceGuard.Instance.RuleFiles(), .. Directory.Exists(SharedGuard.Registry) ? SharedGuard.RuleFiles() : []];

    private static IEnumerable<string> Sample(IEnumerable<string> files)
    {
        var random = new Random(1);
        return files.Order(StringComparer.Ordinal).OrderBy(_ => random.Next()).Take(Templates);
    }

    private static string Difference(string? ours, string? theirs) => string.Join('\n',
    [
        .. (ours ?? "").Split('\n').Except((theirs ?? "").Split('\n')).Select(line => $"only ours: {line}"),
        .. (theirs ?? "").Split('\n').Except((ours ?? "").Split('\n')).Select(line => $"only theirs: {line}"),
    ]);
}
