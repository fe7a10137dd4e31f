using System.Net;

namespace Amazon.CloudFormation.Model;

[ErrorCode("ChangeSetNotFound")]
public class ChangeSetNotFoundException : AmazonCloudFormationException
{
    public ChangeSetNotFoundException()
    {
    }

    public ChangeSetNotFoundException(string message) : base(message)
    {
    }

    public ChangeSetNotFoundException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public ChangeSetNotFoundException(Exception innerException) : base(innerException)
    {
    }

    public ChangeSetNotFoundException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public ChangeSetNotFoundException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
