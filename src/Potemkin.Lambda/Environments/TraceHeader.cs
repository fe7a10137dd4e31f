using System.Security.Cryptography;

namespace Potemkin.Lambda.Environments;

/// <summary>The tracing header that X-Ray knows an invocation by.</summary>
internal static class TraceHeader
{
    /// <summary>A new one, of an invocation that is not sampled.</summary>
    public static string New(DateTimeOffset now) =>
        $"Root=1-{now.ToUnixTimeSeconds():x8}-{Hex(24)};Parent={Hex(16)};Sampled=0";

    private static string Hex(int digits) => RandomNumberGenerator.GetHexString(digits, lowercase: true);
}
