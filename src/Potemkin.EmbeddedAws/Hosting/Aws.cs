using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Hosting;

/// <summary>A world, and the services that act on it.</summary>
internal sealed class Aws : IDisposable
{
    private readonly World _world;

    /// <param name="options">How it is to be.</param>
    /// <param name="changed">What to do when it has changed by itself.</param>
    public Aws(EmbeddedAwsOptions options, Action changed)
    {
        _world = new World(options);
        _world.Scheduler.Elapsed += changed;
        Dispatcher = new Dispatcher(_world, AwsServices.For(_world));
    }

    public Dispatcher Dispatcher { get; }

    public DateTimeOffset Now => _world.Now;

    /// <summary>One that goes on from a saved state.</summary>
    /// <exception cref="InvalidState">It is no saved state, one of a later version, or does not hold together.</exception>
    public static Aws Load(EmbeddedAwsOptions options, Action changed, ReadOnlySpan<byte> state)
    {
        var aws = new Aws(options, changed);
        try
        {
            aws._world.Load(state);
            return aws;
        }
        catch
        {
            aws.Dispose();
            throw;
        }
    }

    public byte[] Save() => _world.Save();

    public void Dispose() => _world.Dispose();
}
