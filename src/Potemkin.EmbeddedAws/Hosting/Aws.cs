using Potemkin.EmbeddedAws.Functions;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Callbacks;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Hosting;

/// <summary>A world, and the services that act on it.</summary>
internal sealed class Aws : IAsyncDisposable
{
    private readonly FunctionRunner _functions;
    private readonly World _world;

    /// <param name="options">How it is to be.</param>
    /// <param name="endpoint">Where it is to be found by the functions that it runs, as soon as it listens.</param>
    /// <param name="changed">What to do when it has changed by itself.</param>
    public Aws(EmbeddedAwsOptions options, Task<Uri> endpoint, Action changed)
    {
        _functions = new FunctionRunner(endpoint);
        _world = new World(options, _functions, endpoint);
        _world.Scheduler.Elapsed += changed;
        Dispatcher = new Dispatcher(_world, AwsServices.For(_world));
    }

    public Dispatcher Dispatcher { get; }

    public DateTimeOffset Now => _world.Now;

    /// <summary>One that goes on from a saved state.</summary>
    /// <exception cref="InvalidState">It is no saved state, one of a later version, or does not hold together.</exception>
    public static Aws Load(EmbeddedAwsOptions options, Task<Uri> endpoint, Action changed, ReadOnlySpan<byte> state)
    {
        var aws = new Aws(options, endpoint, changed);
        try
        {
            aws._world.Load(state);
            return aws;
        }
        catch
        {
            // It has run nothing that would have to be waited for.
            aws._world.Dispose();
            throw;
        }
    }

    /// <summary>Takes in what somebody reports at an address that was opened for it.</summary>
    /// <returns>Whether the path is such an address, and open.</returns>
    public bool Receive(string path, string report) => _world.Scheduler.Run(() =>
        CallbackStore.Parse(path) is var (region, token) && _world.Region(region).Of<CallbackStore>().Receive(token, report));

    public byte[] Save() => _world.Save();

    /// <summary>Forgets everything, and ends the processes of functions.</summary>
    public async ValueTask DisposeAsync()
    {
        _world.Dispose();
        await _functions.DisposeAsync();
    }
}
