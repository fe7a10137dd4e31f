using Potemkin.Core;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.XUnit.Tests;

/// <summary>One run for the tests of a class: in the embedded AWS, or where POTEMKIN_TARGET says.</summary>
public sealed class PotemkinFixture : IAsyncLifetime
{
    private EmbeddedAwsServer? _embedded;

    public PotemkinRun Run { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var settings = SettingsReader.Read();
        if (settings.Target.Kind == TargetKind.Embedded)
            _embedded = await EmbeddedAwsServer.StartAsync();
        Run = await PotemkinRun.StartAsync(settings, wanted => AwsClientFactory.Create(wanted, _embedded?.Endpoint));
    }

    // What still stands is deleted before the AWS that it stands in.
    public async Task DisposeAsync()
    {
        if (Run is not null)
            await Run.DisposeAsync();
        if (_embedded is not null)
            await _embedded.DisposeAsync();
    }
}
