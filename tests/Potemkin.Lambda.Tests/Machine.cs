namespace Potemkin.Lambda.Tests;

/// <summary>What this machine has.</summary>
internal static class Machine
{
    /// <summary>Skips the test, with the reason, where functions of the runtime cannot be run.</summary>
    public static void Needs(string runtime, bool boto3 = false)
    {
        try
        {
            FunctionRuntimes.Require(runtime, boto3);
        }
        catch (RuntimeUnavailableException unavailable)
        {
            Skip.If(true, unavailable.Message);
        }
    }
}
