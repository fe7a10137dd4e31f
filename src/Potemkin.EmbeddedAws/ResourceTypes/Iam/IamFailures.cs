using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// What IAM says when it refuses.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html">the errors of IAM</a>.
/// </summary>
internal static class IamFailures
{
    public const string Service = "Iam";

    public const string PoliciesAttached = "Cannot delete entity, must detach all policies first.";
    public const string InlinePoliciesLeft = "Cannot delete entity, must delete policies first.";
    public const string InInstanceProfile = "Cannot delete entity, must remove roles from instance profile first.";
    public const string UsersInGroup = "Cannot delete entity, must remove users from group first.";
    public const string InGroup = "Cannot delete entity, must remove user from groups first.";
    public const string AccessKeysLeft = "Cannot delete entity, must delete access keys first.";
    public const string PolicyAttached = "Cannot delete a policy attached to entities.";

    public static ResourceFailure Exists(World world, string message) => Refused(world, 409, message, "AlreadyExists");

    public static ResourceFailure NotFound(World world, string message) => Refused(world, 404, message, "NotFound");

    public static ResourceFailure DeleteConflict(World world, string message) => Refused(world, 409, message, "InvalidRequest");

    public static ResourceFailure LimitExceeded(World world, string message) => Refused(world, 409, message, "ServiceLimitExceeded");

    /// <summary>What IAM answers with status 400: MalformedPolicyDocument, ValidationError, InvalidInput.</summary>
    public static ResourceFailure InvalidRequest(World world, string message) => Refused(world, 400, message, "InvalidRequest");

    private static ResourceFailure Refused(World world, int status, string message, string handlerErrorCode) =>
        HandlerFailures.ByService(world, Service, status, message, handlerErrorCode);
}
