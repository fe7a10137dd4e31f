using System.Net;

namespace Amazon.ConfigService.Model;

public class NoSuchConfigurationRecorderException : AmazonConfigServiceException
{
    public NoSuchConfigurationRecorderException()
    {
    }

    public NoSuchConfigurationRecorderException(string message) : base(message)
    {
    }

    public NoSuchConfigurationRecorderException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public NoSuchConfigurationRecorderException(Exception innerException) : base(innerException)
    {
    }

    public NoSuchConfigurationRecorderException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public NoSuchConfigurationRecorderException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
