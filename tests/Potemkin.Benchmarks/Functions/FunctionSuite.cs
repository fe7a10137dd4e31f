using Potemkin.Benchmarks.Reporting;
using Potemkin.Lambda;

namespace Potemkin.Benchmarks.Functions;

/// <summary>Custom Lambda rules: how long a verdict takes, and how many processes many functions take.</summary>
internal sealed class FunctionSuite : ISuite
{
    private const string Runtime = "python3.12";

    public string Name => "lambda";

    public string Summary => "Custom Lambda rules: from a change of the resource to the verdict of a warm Python rule, and the processes of a hundred functions.";

    public async Task<IReadOnlyList<Row>> RunAsync(TimeProvider time, bool writesDocs, Action<string> log)
    {
        try
        {
            FunctionRuntimes.Require(Runtime, needsBoto3: true);
        }
        catch (RuntimeUnavailableException missing)
        {
            log($"Nothing is measured: {missing.Message}");
            return [];
        }

        return [.. await WarmRule.MeasureAsync(time, log), .. await ManyFunctions.MeasureAsync(Runtime, log)];
    }
}
