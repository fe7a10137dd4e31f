using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.DynamoDb;

/// <summary>
/// The errors of Amazon DynamoDB.
/// See <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html">Error handling</a>.
/// </summary>
internal static class DynamoDbErrors
{
    private const string Package = "com.amazonaws.dynamodb.v20120810#";

    public static AwsException TableNotFound(string name) =>
        new($"{Package}ResourceNotFoundException", $"Requested resource not found: Table: {name} not found");

    public static AwsException ResourceNotFound(string arn) =>
        new($"{Package}ResourceNotFoundException", $"Requested resource not found: ResourcArn: {arn} not found");

    public static AwsException StreamNotFound(string arn) =>
        new($"{Package}ResourceNotFoundException", $"Requested resource not found: Stream: {arn} not found");

    public static AwsException NameRequired() => new(
        "ValidationException",
        "1 validation error detected: Value null at 'tableName' failed to satisfy constraint: Member must not be null");
}
