using System.Net;

namespace Amazon.CloudFormation;

/// <summary>Any error of the service; those that its model names have a class of their own in Amazon.CloudFormation.Model.</summary>
public class AmazonCloudFormationException : AmazonServiceException
{
    public AmazonCloudFormationException()
    {
    }

    public AmazonCloudFormationException(string message) : base(message)
    {
    }

    public AmazonCloudFormationException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public AmazonCloudFormationException(Exception innerException) : base(innerException.Message, innerException)
    {
    }

    public AmazonCloudFormationException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonCloudFormationException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
