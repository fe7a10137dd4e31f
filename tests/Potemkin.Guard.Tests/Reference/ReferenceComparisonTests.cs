using System.Collections.Concurrent;
using Potemkin.Guard.Parsing;
using Potemkin.Guard.Tests.Registry;
using Xunit.Abstractions;

namespace Potemkin.Guard.Tests.Reference;

/// <summary>Our engine and cfn-guard 3.1.1, rule by rule, on inputs that the rules' own paths and values make.</summary>
public class ReferenceComparisonTests(ITestOutputHelper output)
{
    private const int InputsPerFile = 24;

    private static readonly double[] Care = [0.97, 0.92, 0.85, 0.7];

    [SkippableFact]
    public void BothSayTheSameOfGeneratedInputs()
    {
        var reference = ReferenceGuard.Instance;
        Skip.If(reference.WhyNot is not null, reference.WhyNot);

        string[] files = [.. reference.RuleFiles(), .. Directory.Exists(SharedGuard.Registry) ? SharedGuard.RuleFiles() : []];
        var differences = new ConcurrentBag<string>();
        var seen = new ConcurrentBag<string>();
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, index =>
        {
            var text = File.ReadAllText(files[index]);
            var rules = GuardRules.Parse(text);
            var shape = ShapeReader.Read(RuleFileReader.Read(text, ""));
            var generator = new InputGenerator(new Random(index));
            string[] inputs = [.. Enumerable.Range(0, InputsPerFile).Select(each => generator.Make(shape, Care[each % Care.Length]))];
            foreach (var (input, theirs) in inputs.Zip(ReferenceStatuses.Of([text], inputs)))
            {
                var ours = Statuses.Of([rules], input);
                if (ours != theirs)
                    differences.Add($"{Path.GetFileName(files[index])}: {input}\nours: {ours}\ntheirs: {theirs}\n");
                foreach (var line in (theirs ?? "broke Off").Split('\n'))
                    seen.Add(line.Split(' ')[1]);
            }
        });

        var counts = seen.CountBy(status => status).ToDictionary();
        output.WriteLine(string.Join(", ", counts));
        differences.Should().BeEmpty();
        counts["Pass"].Should().BeGreaterThan(500);
        counts["Fail"].Should().BeGreaterThan(500);
        counts["Skip"].Should().BeGreaterThan(500);
    }
}
