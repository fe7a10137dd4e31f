using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Potemkin.EmbeddedAws.Hosting;

namespace Potemkin.EmbeddedAws;

/// <summary>An AWS on 127.0.0.1, until it is disposed of.</summary>
public sealed class EmbeddedAwsServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly AwsEndpoint _endpoint;

    private EmbeddedAwsServer(WebApplication application, AwsEndpoint endpoint)
    {
        _application = application;
        _endpoint = endpoint;
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Endpoint = new Uri(addresses.Single());
        endpoint.ListensAt(Endpoint);
    }

    /// <summary>Where it listens: what to give an AWS SDK as its service URL, or the AWS CLI as <c>--endpoint-url</c>.</summary>
    public Uri Endpoint { get; }

    /// <summary>Starts an embedded AWS; it listens when this returns.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="StateFileException">The state cannot be loaded from its file, or could not be saved to it.</exception>
    public static async Task<EmbeddedAwsServer> StartAsync(EmbeddedAwsOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new EmbeddedAwsOptions();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = HttpRequests.UsualLargestBody;
        });
        builder.Services.AddSingleton<IHostLifetime, OwnersLifetime>();

        var endpoint = new AwsEndpoint(options);
        var application = builder.Build();
        application.Run(endpoint.HandleAsync);
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch
        {
            await endpoint.DisposeAsync();
            await application.DisposeAsync();
            throw;
        }

        return new EmbeddedAwsServer(application, endpoint);
    }

    /// <summary>Stops listening, saves the state where it is kept in a file, and forgets everything.</summary>
    /// <exception cref="StateFileException">The state cannot be saved; the file is as it was.</exception>
    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        await _endpoint.DisposeAsync();
    }
}
