using System.Net;

namespace Amazon.ConfigService.Model;

public class InsufficientPermissionsException : AmazonConfigServiceException
{
    public InsufficientPermissionsException()
    {
    }

    public InsufficientPermissionsException(string message) : base(message)
    {
    }

    public InsufficientPermissionsException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public InsufficientPermissionsException(Exception innerException) : base(innerException)
    {
    }

    public InsufficientPermissionsException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InsufficientPermissionsException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
