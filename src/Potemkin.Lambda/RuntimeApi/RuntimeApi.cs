using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Potemkin.Lambda.RuntimeApi;

/// <summary>
/// The runtime API of one execution environment.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Using the Lambda runtime API</a>.
/// </summary>
internal sealed class RuntimeApi
{
    private const string Root = "/2018-06-01/runtime";

    private readonly Channel<Invocation> _offered = Channel.CreateUnbounded<Invocation>();
    private readonly TaskCompletionSource _initialized = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<RuntimeAnswer> _initFailed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Invocation? _current;

    /// <summary>Ends when the runtime asks for its first invocation.</summary>
    public Task Initialized => _initialized.Task;

    /// <summary>Ends when the runtime says why it cannot serve any.</summary>
    public Task<RuntimeAnswer> InitFailed => _initFailed.Task;

    /// <summary>Gives the runtime an invocation as soon as it asks for one.</summary>
    public void Offer(Invocation invocation) => _offered.Writer.TryWrite(invocation);

    public Task HandleAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        return (http.Request.Method, path.Split('/')) switch
        {
            ("GET", _) when path == $"{Root}/invocation/next" => GiveNextAsync(http),
            ("POST", _) when path == $"{Root}/init/error" => TakeInitErrorAsync(http),
            ("POST", [_, _, _, "invocation", var id, "response"]) when IsOurs(path) => TakeAnswerAsync(http, id, isError: false),
            ("POST", [_, _, _, "invocation", var id, "error"]) when IsOurs(path) => TakeAnswerAsync(http, id, isError: true),
            _ => RefuseAsync(http, 404, "NotFound", $"There is no {http.Request.Method} {path} in the runtime API."),
        };
    }

    private static bool IsOurs(string path) => path.StartsWith($"{Root}/", StringComparison.Ordinal);

    private async Task GiveNextAsync(HttpContext http)
    {
        _initialized.TrySetResult();
        Interlocked.Exchange(ref _current, null)?.Finish();
        Invocation invocation;
        try
        {
            invocation = await _offered.Reader.ReadAsync(http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        _current = invocation;
        var headers = http.Response.Headers;
        headers["Lambda-Runtime-Aws-Request-Id"] = invocation.RequestId;
        headers["Lambda-Runtime-Deadline-Ms"] = invocation.Deadline.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        headers["Lambda-Runtime-Invoked-Function-Arn"] = invocation.InvokedFunctionArn;
        headers["Lambda-Runtime-Trace-Id"] = invocation.TraceId;
        if (invocation.ClientContext is { } clientContext)
            headers["Lambda-Runtime-Client-Context"] = clientContext;
        await WriteAsync(http, 200, invocation.Payload);
    }

    private async Task TakeAnswerAsync(HttpContext http, string requestId, bool isError)
    {
        if (_current is not { } invocation || invocation.RequestId != requestId || invocation.Answer.IsCompleted)
        {
            await RefuseAsync(http, 400, "InvalidRequestID", "Invalid request ID");
            return;
        }

        var body = await AnswerBody.ReadAsync(http.Request.Body, http.RequestAborted);
        invocation.Complete(new RuntimeAnswer(body, isError, ErrorTypeOf(http)));
        await (body is null
            ? RefuseAsync(http, 413, "RequestEntityTooLarge", $"Exceeded maximum allowed payload size ({AnswerBody.Largest} bytes).")
            : AcceptAsync(http));
    }

    private async Task TakeInitErrorAsync(HttpContext http)
    {
        var body = await AnswerBody.ReadAsync(http.Request.Body, http.RequestAborted);
        _initFailed.TrySetResult(new RuntimeAnswer(body, IsError: true, ErrorTypeOf(http)));
        await AcceptAsync(http);
    }

    private static string? ErrorTypeOf(HttpContext http) =>
        http.Request.Headers.TryGetValue("Lambda-Runtime-Function-Error-Type", out var type) ? type.ToString() : null;

    private static Task AcceptAsync(HttpContext http) => WriteAsync(http, 202, """{"status":"OK"}"""u8.ToArray());

    private static Task RefuseAsync(HttpContext http, int status, string type, string message) =>
        WriteAsync(http, status, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["errorMessage"] = message, ["errorType"] = type }));

    private static async Task WriteAsync(HttpContext http, int status, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}
