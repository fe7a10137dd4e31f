using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Kms;

/// <summary>
/// What KMS, or CloudFormation's handler for it, says when it refuses.
/// See <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html#API_CreateKey_Errors">the errors of CreateKey</a>.
/// </summary>
internal static class KmsFailures
{
    public static ResourceFailure PolicyLocksOut(World world) =>
        InvalidRequest(world, "The new key policy will not allow you to update the key policy in the future.");

    public static ResourceFailure IncompatibleUsage(World world, string usage, string spec) =>
        InvalidRequest(world, $"KeyUsage {usage} is not compatible with KeySpec {spec}");

    public static ResourceFailure RotationNotPossible(World world) =>
        InvalidProperties(world, "You cannot set the EnableKeyRotation property to true on asymmetric or external keys.");

    public static ResourceFailure RotationOfDisabledKey(World world) =>
        InvalidProperties(world, "You cannot change the EnableKeyRotation property while the Enabled property is false.");

    public static ResourceFailure Unchangeable(World world) => InvalidProperties(
        world, "You cannot change the values of the KeySpec, KeyUsage, Origin, or MultiRegion properties of an AWS::KMS::Key resource.");

    /// <summary>What KMS answers with status 400.</summary>
    public static ResourceFailure InvalidRequest(World world, string message) =>
        HandlerFailures.ByService(world, "Kms", 400, message, "InvalidRequest");

    private static ResourceFailure InvalidProperties(World world, string message) =>
        HandlerFailures.ByHandler(world, $"Invalid request provided: {message}", "InvalidRequest");
}
