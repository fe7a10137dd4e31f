using Potemkin.EmbeddedAws.Protocol.Rest;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>The operations that a service offers, and the names of those that AWS has besides.</summary>
internal sealed class OperationTable(IReadOnlySet<string> knownToAws)
{
    private readonly Dictionary<string, IOperation> _operations = new(StringComparer.Ordinal);

    /// <summary>Those of a service whose operations have addresses of their own.</summary>
    public OperationTable(RouteTable routes) : this(routes.Names) => Routes = routes;

    /// <summary>The addresses of the operations; null where all have the same one.</summary>
    public RouteTable? Routes { get; }

    /// <summary>Adds an operation that is done at once. Nothing else happens in the world meanwhile.</summary>
    public OperationTable Add<TRequest, TResponse>(string name, Func<TRequest, RequestContext, TResponse> handler)
        where TRequest : class
        where TResponse : class =>
        AddAsync<TRequest, TResponse>(
            name, (request, context, _) => Task.FromResult(context.World.Scheduler.Run(() => handler(request, context))));

    /// <summary>Adds an operation that takes time. Whenever it touches the world it enters the <see cref="State.Scheduler"/> itself.</summary>
    public OperationTable AddAsync<TRequest, TResponse>(string name, Func<TRequest, RequestContext, CancellationToken, Task<TResponse>> handler)
        where TRequest : class
        where TResponse : class
    {
        _operations.Add(name, new Operation<TRequest, TResponse>(name, handler));
        return this;
    }

    /// <exception cref="AwsException">AWS has no such operation, or it is not offered here.</exception>
    public IOperation Find(IAwsService service, string name)
    {
        if (_operations.TryGetValue(name, out var operation))
            return operation;
        throw knownToAws.Contains(name)
            ? ProtocolErrors.UnsupportedOperation(service.SigningName, name)
            : ProtocolErrors.UnknownOperation(name, service.ApiVersion);
    }
}
