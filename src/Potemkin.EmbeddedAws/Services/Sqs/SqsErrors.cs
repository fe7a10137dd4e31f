using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Sqs;

/// <summary>
/// The errors of Amazon SQS.
/// See <a href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html">the SQS API reference</a>.
/// </summary>
internal static class SqsErrors
{
    public static AwsException QueueNotFound() => new("QueueDoesNotExist", "The specified queue does not exist.");

    public static AwsException MissingParameter(string parameter) =>
        new("MissingRequiredParameterException", $"The request must contain the parameter {parameter}.");

    public static AwsException UnknownAttribute(string attribute) => new("InvalidAttributeName", $"Unknown Attribute {attribute}.");

    public static AwsException InvalidNextToken() => new("InvalidParameterValueException", "Invalid value for the parameter NextToken.");
}
