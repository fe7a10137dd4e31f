namespace Potemkin.Lambda.Tests;

/// <summary>Functions and a host to run them, for each test anew.</summary>
public abstract class FunctionTests : IAsyncLifetime
{
    private protected Functions Functions { get; } = new();

    private protected FunctionHost Host { get; set; } = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        Functions.Dispose();
    }
}
