using System.Globalization;
using Potemkin.Lambda.RuntimeApi;

namespace Potemkin.Lambda.Environments;

/// <summary>What is to be told of an invocation, and the lines that Lambda writes of it.</summary>
internal sealed class InvocationReport(FunctionConfiguration function, string requestId, string logStreamName, InvocationLog log)
{
    public InvocationLog Log { get; set; } = log;

    public TimeSpan Duration { get; set; }

    public TimeSpan? InitDuration { get; set; }

    /// <summary>In bytes.</summary>
    public long? MaxMemoryUsed { get; set; }

    public bool IsTimeout { get; set; }

    private int? Megabytes => MaxMemoryUsed is { } bytes ? (int)(bytes / (1024 * 1024)) : null;

    public InvocationResult Result(RuntimeAnswer answer)
    {
        var error = answer.IsError ? ErrorBody.Read(answer) : null;
        Log.AddCut();
        if (IsTimeout)
            Log.Add($"{requestId} {FunctionErrors.TimedOutText(function.Timeout)}");
        else if (error is { ErrorType: "Runtime.ExitError" })
            Log.Add($"{error.ErrorMessage}\n{error.ErrorType}");
        Log.Add($"END RequestId: {requestId}");
        Log.Add(ReportLine(error));
        return new InvocationResult
        {
            RequestId = requestId,
            Payload = answer.Body ?? [],
            FunctionError = answer.IsError ? "Unhandled" : null,
            ErrorType = error?.ErrorType,
            ErrorMessage = error?.ErrorMessage,
            StackTrace = error?.StackTrace ?? [],
            Log = Log.Lines(),
            LogStreamName = logStreamName,
            Duration = Duration,
            InitDuration = InitDuration,
            MaxMemoryUsed = Megabytes,
        };
    }

    private string ReportLine(ErrorBody? error)
    {
        var invariant = CultureInfo.InvariantCulture;
        var line = string.Create(
            invariant,
            $"REPORT RequestId: {requestId}\tDuration: {Duration.TotalMilliseconds:0.00} ms\tBilled Duration: {Math.Ceiling(Duration.TotalMilliseconds):0} ms\tMemory Size: {function.MemorySize} MB");
        if (Megabytes is { } used)
            line += string.Create(invariant, $"\tMax Memory Used: {used} MB");
        if (InitDuration is { } init)
            line += string.Create(invariant, $"\tInit Duration: {init.TotalMilliseconds:0.00} ms");
        return IsTimeout ? $"{line}\tStatus: timeout"
            : error is { ErrorType: "Runtime.ExitError" or "Runtime.InvalidEntrypoint" } ? $"{line}\tStatus: error\tError Type: {error.ErrorType}"
            : line;
    }
}
