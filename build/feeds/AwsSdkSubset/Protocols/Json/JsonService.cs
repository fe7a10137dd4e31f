#nullable enable
using Amazon.Runtime.Internal;

namespace Amazon.Protocols.Json;

/// <summary>A service that speaks AWS's JSON 1.1 protocol: one JSON object in, one out, the operation in a header.</summary>
internal sealed class JsonService(string serviceNamespace, string targetPrefix, Type serviceException)
{
    public InvokeOptions Operation<TResponse>(string name, params Type[] modeledExceptions)
        where TResponse : AmazonWebServiceResponse, new() => new()
    {
        RequestMarshaller = new JsonModelMarshaller(serviceNamespace, $"{targetPrefix}.{name}"),
        ResponseUnmarshaller = new JsonModelUnmarshaller<TResponse>(new OperationErrors(serviceException, modeledExceptions)),
    };
}
