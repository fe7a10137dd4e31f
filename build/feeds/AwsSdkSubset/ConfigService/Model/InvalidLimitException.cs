using System.Net;

namespace Amazon.ConfigService.Model;

public class InvalidLimitException : AmazonConfigServiceException
{
    public InvalidLimitException()
    {
    }

    public InvalidLimitException(string message) : base(message)
    {
    }

    public InvalidLimitException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public InvalidLimitException(Exception innerException) : base(innerException)
    {
    }

    public InvalidLimitException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidLimitException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
