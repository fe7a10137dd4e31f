using System.Net;

namespace Amazon.ConfigService.Model;

public class MaxNumberOfConfigurationRecordersExceededException : AmazonConfigServiceException
{
    public MaxNumberOfConfigurationRecordersExceededException()
    {
    }

    public MaxNumberOfConfigurationRecordersExceededException(string message) : base(message)
    {
    }

    public MaxNumberOfConfigurationRecordersExceededException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public MaxNumberOfConfigurationRecordersExceededException(Exception innerException) : base(innerException)
    {
    }

    public MaxNumberOfConfigurationRecordersExceededException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public MaxNumberOfConfigurationRecordersExceededException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}
