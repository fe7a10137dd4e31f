using System.Net;

namespace Amazon.ConfigService;

/// <summary>Any error of the service; those that its model names have a class of their own in Amazon.ConfigService.Model.</summary>
public class AmazonConfigServiceException : AmazonServiceException
{
    public AmazonConfigServiceException()
    {
    }

    public AmazonConfigServiceException(string message) : base(message)
    {
    }

    public AmazonConfigServiceException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public AmazonConfigServiceException(Exception innerException) : base(innerException.Message, innerException)
    {
    }

    public AmazonConfigServiceException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonConfigServiceException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
