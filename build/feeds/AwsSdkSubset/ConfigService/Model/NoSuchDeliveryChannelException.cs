using System.Net;

namespace Amazon.ConfigService.Model;

public class NoSuchDeliveryChannelException : AmazonConfigServiceException
{
    public NoSuchDeliveryChannelException()
    {
    }

    public NoSuchDeliveryChannelException(string message) : base(message)
    {
    }

    public NoSuchDeliveryChannelException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public NoSuchDeliveryChannelException(Exception innerException) : base(innerException)
    {
    }

    public NoSuchDeliveryChannelException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public NoSuchDeliveryChannelException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
