#nullable enable
using Amazon.Runtime.Internal;

namespace Amazon.Protocols.Query;

/// <summary>A service that speaks AWS's Query protocol: form parameters in, XML out.</summary>
internal sealed class QueryService(string serviceNamespace, string version, Type serviceException)
{
    public InvokeOptions Operation<TResponse>(string name, params Type[] modeledExceptions)
        where TResponse : AmazonWebServiceResponse, new() => new()
    {
        RequestMarshaller = new QueryRequestMarshaller(serviceNamespace, version, name),
        ResponseUnmarshaller = new QueryResponseUnmarshaller<TResponse>(name, new OperationErrors(serviceException, modeledExceptions)),
    };
}
