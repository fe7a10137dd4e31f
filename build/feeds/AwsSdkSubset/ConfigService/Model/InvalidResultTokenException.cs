using System.Net;

namespace Amazon.ConfigService.Model;

public class InvalidResultTokenException : AmazonConfigServiceException
{
    public InvalidResultTokenException()
    {
    }

    public InvalidResultTokenException(string message) : base(message)
    {
    }

    public InvalidResultTokenException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public InvalidResultTokenException(Exception innerException) : base(innerException)
    {
    }

    public InvalidResultTokenException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidResultTokenException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
