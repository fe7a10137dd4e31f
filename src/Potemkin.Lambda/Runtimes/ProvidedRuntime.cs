namespace Potemkin.Lambda.Runtimes;

/// <summary>Functions that bring their own runtime: an executable file <c>bootstrap</c>.</summary>
internal sealed class ProvidedRuntime : RuntimeKind
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public override Command Launch(FunctionConfiguration configuration)
    {
        Require(configuration.Runtime, needsBoto3: false);
        return Bootstrap(configuration);
    }

    public override void Require(string runtime, bool needsBoto3)
    {
        if (OperatingSystem.IsWindows())
            throw RuntimeErrors.NoBootstrapOnWindows(runtime);
    }

    /// <summary>The function's own executable.</summary>
    /// <exception cref="InvalidEntrypoint">There is none, or it may not be executed.</exception>
    public static Command Bootstrap(FunctionConfiguration configuration)
    {
        var file = new FileInfo(Path.Combine(configuration.CodeDirectory, "bootstrap"));
        if (!file.Exists)
            throw new InvalidEntrypoint("Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]");
        if (!OperatingSystem.IsWindows() && (file.UnixFileMode & Executable) == 0)
            throw new InvalidEntrypoint("fork/exec /var/task/bootstrap: permission denied");
        return new Command(file.FullName, []) { RuntimeVersion = configuration.Runtime };
    }

    protected override bool Runs(string runtime) => runtime.StartsWith("provided", StringComparison.Ordinal);
}
