using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Potemkin.EmbeddedAws.Hosting;

namespace Potemkin.EmbeddedAws;

/// <summary>An AWS on 127.0.0.1, until it is disposed of.</summary>
public sealed class EmbeddedAwsServer : IAsyncDisposable
{
    private readonly KestrelServer _kestrel;
    private readonly Task<AwsEndpoint> _starting;

    private EmbeddedAwsServer(KestrelServer kestrel, Task<AwsEndpoint> starting)
    {
        _kestrel = kestrel;
        _starting = starting;
        Endpoint = AddressOf(kestrel);
    }

    /// <summary>Where it listens: what to give an AWS SDK as its service URL, or the AWS CLI as <c>--endpoint-url</c>.</summary>
    public Uri Endpoint { get; }

    /// <summary>Starts an embedded AWS; it listens when this returns.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="StateFileException">The state cannot be loaded from its file, or could not be saved to it.</exception>
    public static async Task<EmbeddedAwsServer> StartAsync(EmbeddedAwsOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new EmbeddedAwsOptions();
        var kestrel = Kestrel(options.Port);
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var starting = new Task<AwsEndpoint>(() => new AwsEndpoint(options, address.Task));
        try
        {
            await kestrel.StartAsync(new AwsApplication(async http => await (await starting).HandleAsync(http)), cancellationToken);
            address.SetResult(AddressOf(kestrel));
            // For the first time in a process it takes a while, for which the first request waits, not the caller:
            // only whether its file is one that can be read, and written, is to be known now.
            starting.Start(TaskScheduler.Default);
            if (options.StateFile is not null)
                await starting;
            return new EmbeddedAwsServer(kestrel, starting);
        }
        catch
        {
            await EndAsync(kestrel, starting);
            throw;
        }
    }

    /// <summary>Stops listening, saves the state where it is kept in a file, and forgets everything.</summary>
    /// <exception cref="StateFileException">The state cannot be saved; the file is as it was.</exception>
    public ValueTask DisposeAsync() => EndAsync(_kestrel, _starting);

    /// <summary>By itself: the host that usually stands around it would take longer to start than all the rest.</summary>
    private static KestrelServer Kestrel(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false, ApplicationServices = new NoServices() };
        options.Limits.MaxRequestBodySize = HttpRequests.UsualLargestBody;
        options.Listen(IPAddress.Loopback, port);
        return new KestrelServer(
            Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
    }

    private static Uri AddressOf(KestrelServer kestrel) => new(kestrel.Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    private static async ValueTask EndAsync(KestrelServer kestrel, Task<AwsEndpoint> starting)
    {
        kestrel.Dispose();
        if (starting.Status == TaskStatus.Created)
            return;
        await ((Task)starting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (starting.IsCompletedSuccessfully)
            await starting.Result.DisposeAsync();
    }
}
