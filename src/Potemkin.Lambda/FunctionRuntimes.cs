using Potemkin.Lambda.Runtimes;

namespace Potemkin.Lambda;

/// <summary>
/// The runtimes of Lambda, and those that are run here.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html">Lambda runtimes</a>.
/// </summary>
public static class FunctionRuntimes
{
    /// <summary>All identifiers of runtimes that Lambda has or had, in the order of its service model.</summary>
    public static IReadOnlyList<string> All => RuntimeIdentifiers.All;

    /// <summary>Whether Lambda has or had a runtime of that identifier.</summary>
    public static bool IsKnown(string runtime) => RuntimeIdentifiers.All.Contains(runtime);

    /// <summary>Whether functions of that runtime are run here, where the machine has what they need.</summary>
    public static bool IsSupported(string runtime) => RuntimeKind.Find(runtime) is not null;

    /// <summary>Makes sure that functions of a runtime can be run on this machine.</summary>
    /// <param name="runtime">The identifier of the runtime, such as <c>python3.12</c>.</param>
    /// <param name="needsBoto3">Whether they use boto3, which Lambda's Python runtimes bring along; false by default.</param>
    /// <exception cref="RuntimeUnavailableException">The runtime is not run here, or the machine lacks its interpreter or boto3.</exception>
    public static void Require(string runtime, bool needsBoto3 = false) => RuntimeKind.Get(runtime).Require(runtime, needsBoto3);

    /// <summary>Makes sure that a function can be run on this machine; its code tells whether it uses boto3.</summary>
    /// <exception cref="RuntimeUnavailableException">The runtime is not run here, or the machine lacks its interpreter or boto3.</exception>
    public static void Require(FunctionConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var kind = RuntimeKind.Get(configuration.Runtime);
        kind.Require(configuration.Runtime, kind.UsesBoto3(configuration));
    }
}
