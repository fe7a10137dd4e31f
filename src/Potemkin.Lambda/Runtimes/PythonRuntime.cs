using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Potemkin.Lambda.Runtimes;

/// <summary>Functions in Python 3, run by the machine's own.</summary>
internal sealed partial class PythonRuntime : RuntimeKind
{
    private const string Question =
        """import importlib.util, sys; print(sys.executable); print('%d.%d.%d' % sys.version_info[:3]); print(importlib.util.find_spec('boto3') is not None)""";

    private static readonly Version Oldest = new(3, 8);
    private static readonly ConcurrentDictionary<string, Interpreter?> Interpreters = new();

    public override Command Launch(FunctionConfiguration configuration)
    {
        var python = Installed(configuration.Runtime);
        // -B writes no __pycache__ beside the code, -u loses no output of a process that dies.
        return new Command(python.File, ["-B", "-u", "-X", "utf8", BootstrapFiles.Path("bootstrap.py")])
        {
            MarksOutput = true,
            RuntimeVersion = $"python:{python.Version}",
        };
    }

    public override void Require(string runtime, bool needsBoto3)
    {
        var python = Installed(runtime);
        if (needsBoto3 && !python.HasBoto3)
            throw RuntimeErrors.NoBoto3(runtime, python);
    }

    public override bool UsesBoto3(FunctionConfiguration configuration)
    {
        var code = new DirectoryInfo(configuration.CodeDirectory);
        if (!code.Exists || Directory.Exists(Path.Combine(code.FullName, "boto3")))
            return false;
        var handler = configuration.Handler.LastIndexOf('.') is > 0 and var dot ? configuration.Handler[..dot] : configuration.Handler;
        var module = new FileInfo(Path.Combine(code.FullName, $"{handler.Replace('.', '/')}.py"));
        // The function's own modules: what lies in folders of packages may only offer to use boto3.
        return code.EnumerateFiles("*.py").Append(module).Where(file => file.Exists).Any(file => Boto3Import().IsMatch(File.ReadAllText(file.FullName)));
    }

    protected override bool Runs(string runtime) => runtime.StartsWith("python3.", StringComparison.Ordinal);

    /// <summary>The Python of the runtime's own version where the machine has it, or else its usual one; one with boto3 before one without.</summary>
    private static Interpreter Installed(string runtime)
    {
        var python = Interpreters.GetOrAdd(runtime, static name =>
        {
            var found = new[] { name, "python3", "python" }.Select(candidate => Interpreter.Ask(candidate, "-c", Question));
            Interpreter? without = null;
            foreach (var interpreter in found.OfType<Interpreter>())
            {
                if (interpreter.HasBoto3 && interpreter.Version >= Oldest)
                    return interpreter;
                without ??= interpreter;
            }

            return without;
        });
        return python switch
        {
            null => throw RuntimeErrors.NoPython(runtime),
            _ when python.Version < Oldest => throw RuntimeErrors.OldPython(runtime, python),
            _ => python,
        };
    }

    [GeneratedRegex(@"^\s*(import|from)\s+(boto3|botocore)\b", RegexOptions.Multiline)]
    private static partial Regex Boto3Import();
}
