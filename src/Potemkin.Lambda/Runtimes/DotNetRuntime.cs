using System.Runtime.InteropServices;

namespace Potemkin.Lambda.Runtimes;

/// <summary>Functions for .NET, run by the machine's own: class libraries through a bootstrap, programs as they are.</summary>
internal sealed class DotNetRuntime : RuntimeKind
{
    private static readonly Lazy<Interpreter?> DotNet = new(Find);

    public override Command Launch(FunctionConfiguration configuration)
    {
        var code = configuration.CodeDirectory;
        if (!OperatingSystem.IsWindows() && File.Exists(Path.Combine(code, "bootstrap")))
            return ProvidedRuntime.Bootstrap(configuration);
        var dotnet = Installed(configuration.Runtime);
        var version = $"dotnet:{dotnet.Version}";
        if (!configuration.Handler.Contains("::", StringComparison.Ordinal))
        {
            var program = Path.Combine(code, $"{configuration.Handler}.dll");
            return File.Exists(program)
                ? new Command(dotnet.File, ["exec", "--roll-forward", "Major", program]) { RuntimeVersion = version }
                : throw new InvalidEntrypoint($"fork/exec /var/task/{configuration.Handler}: no such file or directory");
        }

        // Its own settings and frameworks, where it comes with them; the bootstrap itself is of the latest .NET.
        var assembly = configuration.Handler[..configuration.Handler.IndexOf("::", StringComparison.Ordinal)];
        var own = Path.Combine(code, $"{assembly}.runtimeconfig.json");
        var settings = File.Exists(own) ? own : BootstrapFiles.Path("Potemkin.Lambda.DotNetBootstrap.runtimeconfig.json");
        string[] arguments =
            ["exec", "--roll-forward", "LatestMajor", "--runtimeconfig", settings, BootstrapFiles.Path("Potemkin.Lambda.DotNetBootstrap.dll")];
        return new Command(dotnet.File, arguments) { MarksOutput = true, RuntimeVersion = version };
    }

    public override void Require(string runtime, bool needsBoto3) => Installed(runtime);

    protected override bool Runs(string runtime) => runtime is "dotnet6" or "dotnet7" or "dotnet8" or "dotnet10";

    private static Interpreter Installed(string runtime) => DotNet.Value ?? throw RuntimeErrors.NoDotNet(runtime);

    /// <summary>The one that runs this process.</summary>
    private static Interpreter? Find()
    {
        // dotnet/shared/Microsoft.NETCore.App/10.0.1/ holds the runtime, dotnet/ what starts it.
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var file = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(file) ? new Interpreter(file, Environment.Version, HasBoto3: false) : null;
    }
}
