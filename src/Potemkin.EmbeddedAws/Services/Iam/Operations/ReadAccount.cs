using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// What the account has in all. Its root has neither access keys nor an MFA device.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html">GetAccountSummary</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html">ListAccountAliases</a>.
/// </summary>
internal static class ReadAccount
{
    /// <summary>What an account may have that has asked for no more.</summary>
    private static readonly IReadOnlyDictionary<string, int> Quotas = new Dictionary<string, int>
    {
        ["AccessKeysPerUserQuota"] = 2,
        ["AssumeRolePolicySizeQuota"] = 2_048,
        ["AttachedPoliciesPerGroupQuota"] = 10,
        ["AttachedPoliciesPerRoleQuota"] = 10,
        ["AttachedPoliciesPerUserQuota"] = 10,
        ["GroupPolicySizeQuota"] = 5_120,
        ["GroupsPerUserQuota"] = 10,
        ["GroupsQuota"] = 300,
        ["InstanceProfilesQuota"] = 1_000,
        ["PoliciesQuota"] = 1_500,
        ["PolicySizeQuota"] = 6_144,
        ["RolePolicySizeQuota"] = 10_240,
        ["RolesQuota"] = 1_000,
        ["ServerCertificatesQuota"] = 20,
        ["SigningCertificatesPerUserQuota"] = 2,
        ["UserPolicySizeQuota"] = 2_048,
        ["UsersQuota"] = 5_000,
        ["VersionsPerPolicyQuota"] = 5,
    };

    public static void AddTo(OperationTable operations) => operations
        .Add<Empty, Summary>("GetAccountSummary", (_, context) => new Summary(Count(context.Account())))
        .Add<AliasesRequest, Aliases>("ListAccountAliases", (_, _) => new Aliases([], false));

    private static Dictionary<string, int> Count(IamAccount account) => new(Quotas)
    {
        ["AccountAccessKeysPresent"] = 0,
        ["AccountMFAEnabled"] = 0,
        ["AccountSigningCertificatesPresent"] = 0,
        ["Groups"] = account.OfType(Group.TypeName).Count(),
        ["InstanceProfiles"] = account.OfType(InstanceProfile.TypeName).Count(),
        ["MFADevices"] = 0,
        ["MFADevicesInUse"] = 0,
        ["Policies"] = account.OfType(ManagedPolicy.TypeName).Count(),
        ["Providers"] = 0,
        ["Roles"] = account.OfType(Role.TypeName).Count(),
        ["ServerCertificates"] = 0,
        ["Users"] = account.OfType(User.TypeName).Count(),
    };

    private sealed record Summary(IReadOnlyDictionary<string, int> SummaryMap);

    private sealed record AliasesRequest(string? Marker, int? MaxItems);

    private sealed record Aliases(IReadOnlyList<string> AccountAliases, bool IsTruncated);
}
