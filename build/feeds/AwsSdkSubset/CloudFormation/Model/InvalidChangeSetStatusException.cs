using System.Net;

namespace Amazon.CloudFormation.Model;

[ErrorCode("InvalidChangeSetStatus")]
public class InvalidChangeSetStatusException : AmazonCloudFormationException
{
    public InvalidChangeSetStatusException()
    {
    }

    public InvalidChangeSetStatusException(string message) : base(message)
    {
    }

    public InvalidChangeSetStatusException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public InvalidChangeSetStatusException(Exception innerException) : base(innerException)
    {
    }

    public InvalidChangeSetStatusException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public InvalidChangeSetStatusException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
