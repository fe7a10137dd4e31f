namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>The operations that a service offers, and the names of those that AWS has besides.</summary>
internal sealed class OperationTable(IReadOnlySet<string> knownToAws)
{
    private readonly Dictionary<string, IOperation> _operations = new(StringComparer.Ordinal);

    public OperationTable Add<TRequest, TResponse>(string name, Func<TRequest, RequestContext, TResponse> handler)
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
