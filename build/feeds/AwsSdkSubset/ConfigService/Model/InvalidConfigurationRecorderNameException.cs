using System.Net;

namespace Amazon.ConfigService.Model;

public class InvalidConfigurationRecorderNameException : AmazonConfigServiceException
{
    public InvalidConfigurationRecorderNameException()
    {
    }

    public InvalidConfigurationRecorderNameException(string message) : base(message)
    {
    }

    public InvalidConfigurationRecorderNameException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public InvalidConfigurationRecorderNameException(Exception innerException) : base(innerException)
    {
    }

    public InvalidConfigurationRecorderNameException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidConfigurationRecorderNameException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
