#nullable enable
using System.Net;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace Amazon.Protocols.Json;

internal sealed class JsonModelUnmarshaller<TResponse>(OperationErrors errors) : JsonResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext context)
    {
        var response = new TResponse();

        // The body of an operation that answers nothing may be empty, which is no JSON.
        if (ModelShape.Of(typeof(TResponse)).Members.Count > 0)
        {
            var reader = new StreamingUtf8JsonReader(context.Stream);
            context.Read(ref reader);
            new JsonModelReader(context).ReadMembers(response, ref reader);
        }

        return response;
    }

    public override AmazonServiceException UnmarshallException(
        JsonUnmarshallerContext context, Exception innerException, HttpStatusCode statusCode)
    {
        var reader = new StreamingUtf8JsonReader(context.Stream);
        var error = JsonErrorResponseUnmarshaller.GetInstance().Unmarshall(context, ref reader);
        error.InnerException = innerException;
        error.StatusCode = statusCode;
        return errors.ToException(error);
    }
}
