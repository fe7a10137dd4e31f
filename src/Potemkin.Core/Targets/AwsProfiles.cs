using Amazon.Runtime.CredentialManagement;

namespace Potemkin.Core.Targets;

/// <summary>
/// The profiles of this machine, where the AWS SDK looks for them:
/// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
/// </summary>
internal static class AwsProfiles
{
    /// <summary>The profile of a name; null where there is none.</summary>
    public static CredentialProfile? Find(string name) =>
        new CredentialProfileStoreChain().TryGetProfile(name, out var profile) ? profile : null;

    /// <summary>The profile of a name.</summary>
    /// <exception cref="PotemkinException">There is none.</exception>
    public static CredentialProfile Require(string name) => Find(name) ?? throw Unknown(name);

    /// <summary>Whether a profile gets its credentials by IAM Identity Center, where somebody has to sign in.</summary>
    public static bool IsSingleSignOn(string name) => Find(name)?.Options.SsoAccountId is not null;

    /// <summary>The error that there is no profile of a name.</summary>
    public static PotemkinException Unknown(string name) =>
        TargetErrors.NoProfile(name, [.. new CredentialProfileStoreChain().ListProfiles().Select(profile => profile.Name)]);
}
