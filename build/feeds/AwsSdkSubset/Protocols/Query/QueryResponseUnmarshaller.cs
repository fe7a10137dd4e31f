#nullable enable
using System.Net;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.Protocols.Query;

internal sealed class QueryResponseUnmarshaller<TResponse>(string operation, OperationErrors errors) : XmlResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    private const int EnvelopeDepth = 2;

    public override AmazonWebServiceResponse Unmarshall(XmlUnmarshallerContext context)
    {
        var response = new TResponse();
        context.Read();
        var depth = context.CurrentDepth;
        while (context.ReadAtDepth(depth))
        {
            if (!context.IsStartElement)
            {
                continue;
            }

            if (context.TestExpression(operation + "Result", EnvelopeDepth))
            {
                new XmlModelReader(context).ReadMembers(response);
            }
            else if (context.TestExpression("ResponseMetadata", EnvelopeDepth))
            {
                response.ResponseMetadata = ResponseMetadataUnmarshaller.Instance.Unmarshall(context);
            }
        }

        return response;
    }

    public override AmazonServiceException UnmarshallException(
        XmlUnmarshallerContext context, Exception innerException, HttpStatusCode statusCode)
    {
        var error = XmlErrorResponseUnmarshaller.GetInstance().Unmarshall(context);
        error.InnerException = innerException;
        error.StatusCode = statusCode;
        return errors.ToException(error);
    }
}
