using System.Net;

namespace Amazon.ConfigService.Model;

public class ResourceInUseException : AmazonConfigServiceException
{
    public ResourceInUseException()
    {
    }

    public ResourceInUseException(string message) : base(message)
    {
    }

    public ResourceInUseException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public ResourceInUseException(Exception innerException) : base(innerException)
    {
    }

    public ResourceInUseException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ResourceInUseException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
