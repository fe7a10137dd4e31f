namespace Potemkin.EmbeddedAws.Protocol.Rest;

/// <summary>The addresses of all operations that a service has, whether or not they are offered here.</summary>
internal sealed class RouteTable(IReadOnlyList<Route> routes)
{
    public IReadOnlySet<string> Names { get; } = routes.Select(route => route.Operation).ToHashSet();

    /// <summary>The address of the operation.</summary>
    public Route Of(string operation) => routes.First(route => route.Operation == operation);

    /// <summary>Whether the request is for one of them.</summary>
    public bool Has(RequestHead head, string path) => routes.Any(route => route.Match(head, path) is not null);

    /// <summary>The operation that the request is for, and the values of the labels in its path.</summary>
    /// <exception cref="AwsException">AWS has no such operation.</exception>
    public (Route Route, IReadOnlyDictionary<string, string> Labels) Find(RequestHead head, string path)
    {
        var found = routes
            .Select(route => (Route: route, Labels: route.Match(head, path)))
            .Where(match => match.Labels is not null)
            .DefaultIfEmpty()
            .MaxBy(match => match.Route?.Demands);
        return found.Route is null ? throw ProtocolErrors.UnknownRoute(head.Method, path) : (found.Route, found.Labels!);
    }
}
