namespace Potemkin.EmbeddedAws.Rules.Iam;

/// <summary>The MFA devices of users, which the items of those do not tell.</summary>
internal static class MfaDevices
{
    /// <summary>Whether the user has one.</summary>
    public static bool IsOf(RecordedAccount account, string userName) =>
        account.ResourcesOfAllRegions("AWS::IAM::VirtualMFADevice").Any(device => device.Properties.Texts("Users").Contains(userName));
}
