using System.CommandLine;
using Potemkin.Benchmarks;
using Potemkin.Benchmarks.Functions;
using Potemkin.Benchmarks.Guard;
using Potemkin.Benchmarks.Parallel;
using Potemkin.Benchmarks.Reporting;
using Potemkin.Benchmarks.Stacks;
using Potemkin.Benchmarks.Verdicts;

var root = new RootCommand("Measures Potemkin: one table, and the same rows in TestResults/benchmarks.json.");
foreach (ISuite suite in new ISuite[] { new ParallelSuite(), new GuardSuite(), new FunctionSuite(), new StackSuite(), new VerdictSuite() })
{
    var docs = new Option<bool>("--docs") { Description = "Writes what was measured into docs/ and README.md too." };
    var command = new Command(suite.Name, suite.Summary) { docs };
    command.SetAction(async parsed =>
    {
        var rows = await suite.RunAsync(TimeProvider.System, parsed.GetValue(docs), Console.Error.WriteLine);
        Console.WriteLine(Table.Text(rows));
        Console.WriteLine($"On {Machine.Describe(TimeProvider.System.GetUtcNow())}. The same rows: {ResultsFile.Write(rows)}");
        return rows.Any(row => row.IsKept == false) ? 1 : 0;
    });
    root.Add(command);
}

return await root.Parse(args.Length == 0 ? ["--help"] : args).InvokeAsync();
