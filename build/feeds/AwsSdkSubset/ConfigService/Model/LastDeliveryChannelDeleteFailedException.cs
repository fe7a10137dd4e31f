using System.Net;

namespace Amazon.ConfigService.Model;

public class LastDeliveryChannelDeleteFailedException : AmazonConfigServiceException
{
    public LastDeliveryChannelDeleteFailedException()
    {
    }

    public LastDeliveryChannelDeleteFailedException(string message) : base(message)
    {
    }

    public LastDeliveryChannelDeleteFailedException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public LastDeliveryChannelDeleteFailedException(Exception innerException) : base(innerException)
    {
    }

    public LastDeliveryChannelDeleteFailedException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public LastDeliveryChannelDeleteFailedException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
