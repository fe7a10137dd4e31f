using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Hosting;

/// <summary>The HTTP side: AWS's own requests at <c>/</c>, and the two of this AWS beside them.</summary>
internal sealed class AwsEndpoint(EmbeddedAwsOptions options) : IDisposable
{
    private Aws _aws = new(options);

    public Task HandleAsync(HttpContext http) => (http.Request.Method, http.Request.Path.Value) switch
    {
        ("POST", "/") => AnswerAsync(http),
        ("POST", "/_potemkin/reset") => ResetAsync(http),
        ("GET", "/_potemkin/health") => WriteAsync(http, 200, "application/json", """{"status":"listening"}"""),
        var (method, path) => WriteAsync(http, 404, "text/plain", $"The embedded AWS does not answer {method} {path}.\n"),
    };

    public void Dispose() => _aws.Dispose();

    private async Task AnswerAsync(HttpContext http)
    {
        var requestId = Guid.NewGuid().ToString();
        http.Response.Headers["x-amzn-RequestId"] = requestId;
        var aws = _aws;

        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        var headers = http.Request.Headers;
        var head = new RequestHead(headers.Authorization, headers["X-Amz-Target"], headers["X-Amz-Date"], headers["X-Amz-Security-Token"]);
        var answer = aws.Dispatcher.Dispatch(head, body, requestId);
        if (answer == WireAnswer.None)
        {
            http.Abort();
            return;
        }

        http.Response.Headers.Date = aws.Now.ToString("R", CultureInfo.InvariantCulture);
        if (answer.ErrorType is not null)
            http.Response.Headers["x-amzn-ErrorType"] = answer.ErrorType;
        await WriteAsync(http, answer.Status, answer.ContentType, answer.Body);
    }

    private Task ResetAsync(HttpContext http)
    {
        Interlocked.Exchange(ref _aws, new Aws(options)).Dispose();
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static async Task WriteAsync(HttpContext http, int status, string contentType, string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    /// <summary>A world, and the services that act on it.</summary>
    private sealed class Aws : IDisposable
    {
        private readonly World _world;

        public Aws(EmbeddedAwsOptions options)
        {
            _world = new World(options);
            Dispatcher = new Dispatcher(_world, AwsServices.For(_world));
        }

        public Dispatcher Dispatcher { get; }

        public DateTimeOffset Now => _world.Now;

        public void Dispose() => _world.Dispose();
    }
}
