using System.Net;

namespace Amazon.ConfigService.Model;

public class NoAvailableConfigurationRecorderException : AmazonConfigServiceException
{
    public NoAvailableConfigurationRecorderException()
    {
    }

    public NoAvailableConfigurationRecorderException(string message) : base(message)
    {
    }

    public NoAvailableConfigurationRecorderException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public NoAvailableConfigurationRecorderException(Exception innerException) : base(innerException)
    {
    }

    public NoAvailableConfigurationRecorderException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public NoAvailableConfigurationRecorderException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
