using System.Text;
using System.Text.Json;

namespace Potemkin.Lambda.Tests;

/// <summary>Short ways to invoke a function and to read what came of it.</summary>
internal static class Invoking
{
    public static Task<InvocationResult> InvokeAsync(this FunctionHost host, FunctionConfiguration function, string payload = "{}") =>
        host.InvokeAsync(function, Encoding.UTF8.GetBytes(payload));

    public static string Text(this InvocationResult result) => Encoding.UTF8.GetString(result.Payload.Span);

    public static JsonElement Json(this InvocationResult result) => JsonDocument.Parse(result.Payload).RootElement;

    public static IEnumerable<string> Messages(this InvocationResult result) => result.Log.Select(line => line.Message);

    /// <summary>What the function wrote, without Lambda's own lines.</summary>
    public static IEnumerable<string> Written(this InvocationResult result) => result.Messages().Where(message =>
        !message.StartsWith("INIT_START ", StringComparison.Ordinal) && !message.StartsWith("START ", StringComparison.Ordinal)
        && !message.StartsWith("END ", StringComparison.Ordinal) && !message.StartsWith("REPORT ", StringComparison.Ordinal));
}
