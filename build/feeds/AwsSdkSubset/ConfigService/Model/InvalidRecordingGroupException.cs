using System.Net;

namespace Amazon.ConfigService.Model;

public class InvalidRecordingGroupException : AmazonConfigServiceException
{
    public InvalidRecordingGroupException()
    {
    }

    public InvalidRecordingGroupException(string message) : base(message)
    {
    }

    public InvalidRecordingGroupException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public InvalidRecordingGroupException(Exception innerException) : base(innerException)
    {
    }

    public InvalidRecordingGroupException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidRecordingGroupException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
