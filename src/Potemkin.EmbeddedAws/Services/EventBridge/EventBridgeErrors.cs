using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.EventBridge;

/// <summary>
/// The errors of Amazon EventBridge.
/// See <a href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class EventBridgeErrors
{
    public static AwsException RuleNotFound(string rule, string bus) =>
        new("ResourceNotFoundException", $"Rule {rule} does not exist on EventBus {bus}.");

    public static AwsException BusNotFound(string bus) => new("ResourceNotFoundException", $"Event bus {bus} does not exist.");

    public static AwsException InvalidNextToken() => new("ValidationException", "Invalid nextToken.");
}
