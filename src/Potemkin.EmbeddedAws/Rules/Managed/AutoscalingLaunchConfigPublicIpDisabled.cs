using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A launch configuration gives instances no public IP address.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/autoscaling-launch-config-public-ip-disabled.html">autoscaling-launch-config-public-ip-disabled</a>.
/// </summary>
internal sealed class AutoscalingLaunchConfigPublicIpDisabled : IManagedRule
{
    public string Identifier => "AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::AutoScaling::LaunchConfiguration"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(!item.Flag("associatePublicIpAddress"));
}
