using System.Globalization;
using System.Text.Json;
using Potemkin.Lambda.RuntimeApi;

namespace Potemkin.Lambda.Environments;

/// <summary>The errors that Lambda itself reports of a function, as JSON.</summary>
internal static class FunctionErrors
{
    public static RuntimeAnswer TimedOut(string requestId, TimeSpan timeout) =>
        Error("Sandbox.Timedout", $"RequestId: {requestId} Error: {TimedOutText(timeout)}");

    public static string TimedOutText(TimeSpan timeout) =>
        string.Create(CultureInfo.InvariantCulture, $"Task timed out after {timeout.TotalSeconds:0.00} seconds");

    public static RuntimeAnswer Exited(string requestId, int exitCode) => Error("Runtime.ExitError", $"RequestId: {requestId} Error: {ExitedText(exitCode)}");

    public static RuntimeAnswer ResponseTooLarge() => Error(
        "Function.ResponseSizeTooLarge",
        $"Response payload size exceeded maximum allowed payload size ({AnswerBody.Largest} bytes).");

    public static RuntimeAnswer InvalidEntrypoint(string requestId, string reason) =>
        Error("Runtime.InvalidEntrypoint", $"RequestId: {requestId} Error: {reason}");

    public static string ExitedText(int exitCode) => exitCode switch
    {
        0 => "Runtime exited without providing a reason",
        > 128 and < 160 => $"Runtime exited with error: signal: {Signal(exitCode - 128)}",
        _ => $"Runtime exited with error: exit status {exitCode}",
    };

    private static string Signal(int signal) => signal switch
    {
        1 => "hangup",
        2 => "interrupt",
        3 => "quit",
        4 => "illegal instruction",
        5 => "trace/breakpoint trap",
        6 => "aborted",
        7 => "bus error",
        8 => "floating point exception",
        9 => "killed",
        11 => "segmentation fault",
        13 => "broken pipe",
        14 => "alarm clock",
        15 => "terminated",
        _ => $"signal {signal}",
    };

    private static RuntimeAnswer Error(string type, string message) => new(
        JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["errorType"] = type, ["errorMessage"] = message }, Plain),
        IsError: true,
        type);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
