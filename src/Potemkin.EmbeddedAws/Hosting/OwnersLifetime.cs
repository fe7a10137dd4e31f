using Microsoft.Extensions.Hosting;

namespace Potemkin.EmbeddedAws.Hosting;

/// <summary>Lives as long as its owner wants. The default one would take the process's SIGINT and SIGTERM for itself.</summary>
internal sealed class OwnersLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
