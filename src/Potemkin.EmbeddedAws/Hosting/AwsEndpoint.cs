using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Hosting;

/// <summary>The HTTP side: AWS's own requests, and those of this AWS beside them.</summary>
internal sealed class AwsEndpoint : IAsyncDisposable
{
    private const long LargestState = 256 * 1024 * 1024;

    private readonly EmbeddedAwsOptions _options;
    private readonly Task<Uri> _address;
    private readonly StateKeeper? _keeper;
    private Aws _aws;

    /// <param name="options">How it is to be.</param>
    /// <param name="address">Where it listens. A state that is loaded may have functions to invoke, which wait for that.</param>
    /// <exception cref="StateFileException">The state cannot be loaded, or could not be saved.</exception>
    public AwsEndpoint(EmbeddedAwsOptions options, Task<Uri> address)
    {
        _options = options;
        _address = address;
        if (options.StateFile is null)
        {
            _aws = new Aws(options, _address, NoteChange);
            return;
        }

        var file = new StateFile(options.StateFile);
        try
        {
            _aws = Load(options.StateFile, file.Read());
            _keeper = new StateKeeper(file, () => _aws.Save(), options.TimeProvider);
            // Whether it can be written is better known now than at the end.
            _keeper.Write();
        }
        catch
        {
            // It has run nothing that would have to be waited for.
            _aws?.DisposeAsync().AsTask().GetAwaiter().GetResult();
            file.Dispose();
            throw;
        }
    }

    public Task HandleAsync(HttpContext http) => (http.Request.Method, http.Request.Path.Value) switch
    {
        ("POST", "/_potemkin/reset") => ResetAsync(http),
        ("GET", "/_potemkin/health") => WriteAsync(http, 200, "application/json", """{"status":"listening"}"""),
        ("GET", "/_potemkin/state") => WriteAsync(http, 200, "application/json", _aws.Save()),
        ("PUT", "/_potemkin/state") => LoadAsync(http),
        ("PUT", { } path) when path.StartsWith("/_potemkin/callbacks/", StringComparison.Ordinal) => ReceiveAsync(http, path),
        var (method, path) when path?.StartsWith("/_potemkin/", StringComparison.Ordinal) is true => RefuseAsync(http, method, path),
        _ => AnswerAsync(http, HttpRequests.HeadOf(http)),
    };

    /// <summary>Saves the state for the last time, where it is kept in a file, and forgets everything.</summary>
    /// <exception cref="StateFileException">It cannot be saved.</exception>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _keeper?.Dispose();
        }
        finally
        {
            await _aws.DisposeAsync();
        }
    }

    private async Task AnswerAsync(HttpContext http, RequestHead head)
    {
        // Nothing says which service an unsigned request is for, unless it is one that all services with one address would refuse alike.
        if (head is { Authorization: null, IsOfOneAddress: false })
        {
            await RefuseAsync(http, head.Method, head.Path);
            return;
        }

        var requestId = Guid.NewGuid().ToString();
        var log = new RequestLog(_options, requestId);
        var aws = _aws;
        var service = aws.Dispatcher.ServiceOf(head);
        var body = await HttpRequests.ReadAsync(http, service?.LargestBody);
        if (body is null && service?.BodyTooLarge() is null)
        {
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        var answer = await aws.Dispatcher.DispatchAsync(head, body, requestId, log.Trail, http.RequestAborted);
        if (log.Trail.IsChange)
            NoteChange();
        log.Write(answer);
        if (answer == WireAnswer.None)
        {
            http.Abort();
            return;
        }

        var headers = http.Response.Headers;
        headers["x-amzn-RequestId"] = requestId;
        headers.Date = aws.Now.ToString("R", CultureInfo.InvariantCulture);
        if (answer.ErrorType is not null)
            headers["x-amzn-ErrorType"] = answer.ErrorType;
        foreach (var (name, value) in answer.Headers)
            headers[name] = value;
        await WriteAsync(http, answer.Status, answer.ContentType, answer.Payload ?? Encoding.UTF8.GetBytes(answer.Body));
    }

    private static Task RefuseAsync(HttpContext http, string method, string path) =>
        WriteAsync(http, 404, "text/plain", $"The embedded AWS does not answer {method} {path}.\n");

    /// <summary>Takes in what a function or a machine reports; the address is its right to, as with AWS's that are signed.</summary>
    private async Task ReceiveAsync(HttpContext http, string path)
    {
        if (await HttpRequests.ReadAsync(http, null) is not { } report)
        {
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (_aws.Receive(path, Encoding.UTF8.GetString(report.Span)))
        {
            NoteChange();
            http.Response.StatusCode = StatusCodes.Status200OK;
            http.Response.ContentLength = 0;
        }
        else
        {
            await WriteAsync(http, StatusCodes.Status403Forbidden, "text/plain", "Nobody waits for a report at this address any more.\n");
        }
    }

    private async Task ResetAsync(HttpContext http)
    {
        await ReplaceAsync(new Aws(_options, _address, NoteChange));
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private async Task LoadAsync(HttpContext http)
    {
        http.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = LargestState;
        using var state = new MemoryStream();
        await http.Request.Body.CopyToAsync(state, http.RequestAborted);
        try
        {
            await ReplaceAsync(Aws.Load(_options, _address, NoteChange, state.GetBuffer().AsSpan(0, (int)state.Length)));
            http.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        catch (InvalidState invalid)
        {
            var where = invalid.Line is { } line ? $"  At: line {line}\n" : "";
            await WriteAsync(http, 400, "text/plain", $"The state cannot be loaded. All is as it was.\n{where}  Reason: {invalid.Message}\n");
        }
    }

    private Aws Load(string path, byte[]? state)
    {
        try
        {
            return state is null ? new Aws(_options, _address, NoteChange) : Aws.Load(_options, _address, NoteChange, state);
        }
        catch (InvalidState invalid)
        {
            throw StateFileErrors.Unreadable(path, invalid);
        }
    }

    private async Task ReplaceAsync(Aws aws)
    {
        await Interlocked.Exchange(ref _aws, aws).DisposeAsync();
        NoteChange();
    }

    private void NoteChange() => _keeper?.NoteChange();

    private static Task WriteAsync(HttpContext http, int status, string contentType, string body) =>
        WriteAsync(http, status, contentType, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(body));

    private static async Task WriteAsync(HttpContext http, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = status;
        if (status is StatusCodes.Status204NoContent or StatusCodes.Status304NotModified)
            return;
        http.Response.ContentType = contentType;
        // The answer to HEAD says the length of a body that does not come.
        http.Response.ContentLength ??= body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }
}
