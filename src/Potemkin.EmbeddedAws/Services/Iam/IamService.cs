using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Iam.Operations;

namespace Potemkin.EmbeddedAws.Services.Iam;

/// <summary>
/// AWS Identity and Access Management: who there is, and what policies they have. Stacks make what there is; but for the account's password policy, it is read only.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/welcome.html">the IAM API reference</a>.
/// </summary>
internal sealed class IamService : IAwsService
{
    public IamService()
    {
        Operations = new OperationTable(IamOperationNames.KnownToAws);
        ReadRoles.AddTo(Operations);
        ReadUsers.AddTo(Operations);
        ReadGroups.AddTo(Operations);
        ReadInlinePolicies.AddTo(Operations);
        ReadAttachedPolicies.AddTo(Operations);
        ReadManagedPolicies.AddTo(Operations);
        ReadPolicyVersions.AddTo(Operations);
        ListEntitiesForPolicy.AddTo(Operations);
        ReadInstanceProfiles.AddTo(Operations);
        ReadAccessKeys.AddTo(Operations);
        ReadSignIn.AddTo(Operations);
        ReadTags.AddTo(Operations);
        ReadAccount.AddTo(Operations);
        PasswordPolicyOperations.AddTo(Operations);
    }

    public string SigningName => "iam";

    public string ApiVersion => "2010-05-08";

    public OperationTable Operations { get; }
}
