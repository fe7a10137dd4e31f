using System.Net;

namespace Amazon.ConfigService.Model;

public class MaxNumberOfConfigRulesExceededException : AmazonConfigServiceException
{
    public MaxNumberOfConfigRulesExceededException()
    {
    }

    public MaxNumberOfConfigRulesExceededException(string message) : base(message)
    {
    }

    public MaxNumberOfConfigRulesExceededException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public MaxNumberOfConfigRulesExceededException(Exception innerException) : base(innerException)
    {
    }

    public MaxNumberOfConfigRulesExceededException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public MaxNumberOfConfigRulesExceededException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
