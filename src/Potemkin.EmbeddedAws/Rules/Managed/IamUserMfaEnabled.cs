using Potemkin.EmbeddedAws.Rules.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A user has an MFA device.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/iam-user-mfa-enabled.html">iam-user-mfa-enabled</a>.
/// </summary>
internal sealed class IamUserMfaEnabled : IManagedRule
{
    public string Identifier => "IAM_USER_MFA_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::IAM::User"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(MfaDevices.IsOf(account, item.ResourceName!));
}
