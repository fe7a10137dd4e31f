using Potemkin.EmbeddedAws.Rules.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A user who can sign in to the console has an MFA device.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/mfa-enabled-for-iam-console-access.html">mfa-enabled-for-iam-console-access</a>.
/// </summary>
internal sealed class MfaEnabledForIamConsoleAccess : IManagedRule
{
    public string Identifier => "MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::IAM::User"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        account.ResourcesOfAllRegions("AWS::IAM::User").Any(user => user.PhysicalId == item.ResourceName && user.Properties["LoginProfile"] is not null)
            ? RuleVerdict.Of(MfaDevices.IsOf(account, item.ResourceName!))
            : RuleVerdict.NotApplicable;
}
