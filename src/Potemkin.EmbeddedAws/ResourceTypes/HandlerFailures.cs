using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>
/// The forms in which a stack event tells that a resource handler failed.
/// See <a href="https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html">handler error codes</a>.
/// </summary>
internal static class HandlerFailures
{
    /// <summary>The owning service refused the handler's call.</summary>
    public static ResourceFailure ByService(World world, string service, int status, string message, string handlerErrorCode) =>
        new(Text(world, $"{message} (Service: {service}, Status Code: {status}, Request ID: {world.RandomNames.Uuid()}) (SDK Attempt Count: 1)", handlerErrorCode))
        {
            ServiceMessage = message,
        };

    /// <summary>The handler itself refused.</summary>
    public static ResourceFailure ByHandler(World world, string message, string handlerErrorCode) =>
        new(Text(world, message, handlerErrorCode));

    /// <summary>CloudFormation refused the properties before it called the handler.</summary>
    public static ResourceFailure ByValidation(string logicalId, string fault) =>
        new($"Properties validation failed for resource {logicalId} with message:\n{fault}");

    /// <summary>AWS would take it; this AWS does not.</summary>
    public static ResourceFailure Unsupported(string resourceType, string property) =>
        new($"The embedded AWS does not support the property '{property}' of {resourceType}.");

    /// <summary>AWS would take the value; this AWS does not.</summary>
    public static ResourceFailure Unsupported(string resourceType, string property, string value) =>
        new($"The embedded AWS does not support the value '{value}' of the property '{property}' of {resourceType}.");

    private static string Text(World world, string message, string handlerErrorCode) =>
        $"Resource handler returned message: \"{message}\" (RequestToken: {world.RandomNames.Uuid()}, HandlerErrorCode: {handlerErrorCode})";
}
