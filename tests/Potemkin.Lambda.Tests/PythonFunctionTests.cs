namespace Potemkin.Lambda.Tests;

/// <summary>Functions in Python, their code unchanged.</summary>
public sealed class PythonFunctionTests : IAsyncLifetime
{
    private readonly Functions _functions = new();
    private readonly FunctionHost _host = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        _functions.Dispose();
    }

    [SkippableFact]
    public async Task AHandlerIsGivenItsEventAndAnswersJson()
    {
        Machine.Needs("python3.12");
        var function = _functions.Python("def handler(event, context): return {'hello': event['name']}");

        var result = await _host.InvokeAsync(function, """{"name":"Grüße"}""");

        result.FunctionError.Should().BeNull();
        result.Text().Should().Be("""{"hello": "Grüße"}""");
    }
}
