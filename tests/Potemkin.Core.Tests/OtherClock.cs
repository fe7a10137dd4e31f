namespace Potemkin.Core.Tests;

/// <summary>
/// Names a server whose clock is away from this machine's. The SDK remembers by address how far away a clock is, and never finds that one is
/// right after all: another server that gets the same port must not be taken for this one.
/// </summary>
internal static class OtherClock
{
    /// <summary>The address under a name that servers with the right clock do not go by.</summary>
    public static Uri At(Uri endpoint) => new UriBuilder(endpoint) { Host = "localhost" }.Uri;
}
