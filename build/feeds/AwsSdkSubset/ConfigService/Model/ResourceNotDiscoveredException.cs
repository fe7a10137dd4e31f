using System.Net;

namespace Amazon.ConfigService.Model;

public class ResourceNotDiscoveredException : AmazonConfigServiceException
{
    public ResourceNotDiscoveredException()
    {
    }

    public ResourceNotDiscoveredException(string message) : base(message)
    {
    }

    public ResourceNotDiscoveredException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public ResourceNotDiscoveredException(Exception innerException) : base(innerException)
    {
    }

    public ResourceNotDiscoveredException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ResourceNotDiscoveredException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
