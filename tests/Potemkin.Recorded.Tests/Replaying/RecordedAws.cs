using Potemkin.EmbeddedAws;

namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>One embedded AWS, asked by one boto3, for all recordings; each replay begins with an empty one.</summary>
public sealed class RecordedAws : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private EmbeddedAwsServer? _server;

    internal Boto3? Boto3 { get; private set; }

    /// <summary>Why nothing can be replayed; null where it can.</summary>
    internal string? WhyNot { get; private set; }

    public async Task InitializeAsync()
    {
        if (!Directory.Exists(Recording.Folder))
        {
            WhyNot = $"There are no recordings in {Recording.Folder}.";
            return;
        }

        _server = await EmbeddedAwsServer.StartAsync();
        (Boto3, WhyNot) = await Boto3.StartAsync(_server.Endpoint);
    }

    public async Task DisposeAsync()
    {
        if (Boto3 is not null)
            await Boto3.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
        _http.Dispose();
    }

    /// <summary>Begins anew, with nothing in it.</summary>
    internal async Task ResetAsync()
    {
        using var answer = await _http.PostAsync(new Uri(_server!.Endpoint, "/_potemkin/reset"), null);
        answer.EnsureSuccessStatusCode();
    }
}
