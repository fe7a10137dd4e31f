namespace Potemkin.Lambda.Runtimes;

/// <summary>Functions for Node.js, run by the machine's own.</summary>
internal sealed class NodeRuntime : RuntimeKind
{
    private static readonly Version Oldest = new(16, 0);
    private static readonly Lazy<Interpreter?> Node =
        new(() => Interpreter.Ask("node", "-e", "console.log(process.execPath); console.log(process.versions.node)"));

    public override Command Launch(FunctionConfiguration configuration)
    {
        var node = Installed(configuration.Runtime);
        return new Command(node.File, [BootstrapFiles.Path("bootstrap.js")]) { MarksOutput = true, RuntimeVersion = $"nodejs:{node.Version}" };
    }

    public override void Require(string runtime, bool needsBoto3) => Installed(runtime);

    protected override bool Runs(string runtime) =>
        runtime.StartsWith("nodejs", StringComparison.Ordinal) && runtime.EndsWith(".x", StringComparison.Ordinal)
        && int.Parse(runtime[6..^2], System.Globalization.CultureInfo.InvariantCulture) >= Oldest.Major;

    private static Interpreter Installed(string runtime) => Node.Value switch
    {
        null => throw RuntimeErrors.NoNode(runtime),
        var node when node.Version < Oldest => throw RuntimeErrors.OldNode(runtime, node),
        var node => node,
    };
}
