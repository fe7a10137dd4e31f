namespace Potemkin.EmbeddedAws.Hosting;

/// <summary>What Kestrel asks for beyond what it is given: there is none.</summary>
internal sealed class NoServices : IServiceProvider
{
    public object? GetService(Type serviceType) => null;
}
