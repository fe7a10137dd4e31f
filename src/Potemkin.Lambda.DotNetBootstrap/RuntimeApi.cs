using System.Globalization;
using System.Net.Http.Headers;

namespace Potemkin.Lambda.DotNetBootstrap;

/// <summary>The runtime API of this process' execution environment.</summary>
internal sealed class RuntimeApi(string address) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false })
    {
        BaseAddress = new Uri($"http://{address}/2018-06-01/runtime/"),
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public async Task<Invocation> NextAsync()
    {
        using var response = await _http.GetAsync("invocation/next");
        return new Invocation
        {
            RequestId = Header(response, "Lambda-Runtime-Aws-Request-Id")!,
            InvokedFunctionArn = Header(response, "Lambda-Runtime-Invoked-Function-Arn")!,
            TraceId = Header(response, "Lambda-Runtime-Trace-Id"),
            Deadline = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(Header(response, "Lambda-Runtime-Deadline-Ms")!, CultureInfo.InvariantCulture)),
            Event = await response.Content.ReadAsByteArrayAsync(),
        };
    }

    public Task AnswerAsync(Invocation invocation, byte[] answer) => PostAsync($"invocation/{invocation.RequestId}/response", answer, null);

    public Task FailAsync(Invocation invocation, Failure failure) => PostAsync($"invocation/{invocation.RequestId}/error", failure.ToJson(), failure.ErrorType);

    public Task FailInitAsync(Failure failure) => PostAsync("init/error", failure.ToJson(), failure.ErrorType);

    public void Dispose() => _http.Dispose();

    private async Task PostAsync(string path, byte[] body, string? errorType)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (errorType is not null)
            content.Headers.Add("Lambda-Runtime-Function-Error-Type", errorType);
        using var response = await _http.PostAsync(path, content);
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.First() : null;
}
