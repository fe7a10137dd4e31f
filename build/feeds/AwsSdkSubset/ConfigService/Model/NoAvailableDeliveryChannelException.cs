using System.Net;

namespace Amazon.ConfigService.Model;

public class NoAvailableDeliveryChannelException : AmazonConfigServiceException
{
    public NoAvailableDeliveryChannelException()
    {
    }

    public NoAvailableDeliveryChannelException(string message) : base(message)
    {
    }

    public NoAvailableDeliveryChannelException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public NoAvailableDeliveryChannelException(Exception innerException) : base(innerException)
    {
    }

    public NoAvailableDeliveryChannelException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public NoAvailableDeliveryChannelException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
