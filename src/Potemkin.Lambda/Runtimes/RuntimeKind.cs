namespace Potemkin.Lambda.Runtimes;

/// <summary>A family of runtimes, all run by one interpreter.</summary>
internal abstract class RuntimeKind
{
    private static readonly RuntimeKind[] Kinds = [new PythonRuntime(), new NodeRuntime(), new DotNetRuntime(), new ProvidedRuntime()];

    public static RuntimeKind? Find(string runtime) =>
        RuntimeIdentifiers.All.Contains(runtime) ? Array.Find(Kinds, kind => kind.Runs(runtime)) : null;

    /// <exception cref="RuntimeUnavailableException">Functions of that runtime are not run here.</exception>
    public static RuntimeKind Get(string runtime) => Find(runtime) ?? throw RuntimeErrors.NotRunHere(runtime);

    /// <summary>How the function's process is started.</summary>
    /// <exception cref="RuntimeUnavailableException">The machine lacks what it needs.</exception>
    /// <exception cref="InvalidEntrypoint">The function's code lacks what is started.</exception>
    public abstract Command Launch(FunctionConfiguration configuration);

    /// <exception cref="RuntimeUnavailableException">The machine lacks what functions of that runtime need.</exception>
    public abstract void Require(string runtime, bool needsBoto3);

    /// <summary>Whether the function's code uses boto3 without bringing it along.</summary>
    public virtual bool UsesBoto3(FunctionConfiguration configuration) => false;

    protected abstract bool Runs(string runtime);
}
