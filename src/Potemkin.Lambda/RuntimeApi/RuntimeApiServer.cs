using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Potemkin.Lambda.RuntimeApi;

/// <summary>
/// The bare Kestrel that one execution environment's runtime API listens on: each has its own, as in Lambda, so that no process can
/// answer for another.
/// </summary>
internal sealed class RuntimeApiServer : IAsyncDisposable
{
    // Between two requests of a runtime lies an invocation, of 15 minutes at most.
    private static readonly TimeSpan KeepAlive = TimeSpan.FromHours(1);

    private readonly KestrelServer _server;

    private RuntimeApiServer(KestrelServer server) => _server = server;

    /// <summary>Where it listens, as host:port, which is what runtimes take.</summary>
    public string Address => new Uri(_server.Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Authority;

    public static async Task<RuntimeApiServer> StartAsync(RequestDelegate handle)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.KeepAliveTimeout = KeepAlive;
        // The API itself says what is too large or takes too long.
        options.Limits.MaxRequestBodySize = null;
        options.Limits.MinRequestBodyDataRate = null;
        options.Limits.MinResponseDataRate = null;
        options.Listen(IPAddress.Loopback, 0);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var server = new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
        await server.StartAsync(new Application(handle), CancellationToken.None);
        return new RuntimeApiServer(server);
    }

    public async ValueTask DisposeAsync()
    {
        // Whoever still asks is a process that is no more.
        await _server.StopAsync(new CancellationToken(canceled: true));
        _server.Dispose();
    }

    private sealed class Application(RequestDelegate handle) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context) => handle(context);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }
    }
}
