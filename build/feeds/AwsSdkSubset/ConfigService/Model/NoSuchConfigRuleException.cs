using System.Net;

namespace Amazon.ConfigService.Model;

public class NoSuchConfigRuleException : AmazonConfigServiceException
{
    public NoSuchConfigRuleException()
    {
    }

    public NoSuchConfigRuleException(string message) : base(message)
    {
    }

    public NoSuchConfigRuleException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public NoSuchConfigRuleException(Exception innerException) : base(innerException)
    {
    }

    public NoSuchConfigRuleException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public NoSuchConfigRuleException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
