using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A volume is attached to an instance, and where asked for goes with it.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ec2-volume-inuse-check.html">ec2-volume-inuse-check</a>.
/// </summary>
internal sealed class Ec2VolumeInuseCheck : IManagedRule
{
    private const string DeleteOnTermination = "deleteOnTermination";

    public string Identifier => "EC2_VOLUME_INUSE_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::Volume"];

    public IReadOnlyList<RuleParameter> Parameters => [new(DeleteOnTermination, RuleParameterType.Boolean)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.List("attachments") is { Count: > 0 } attachments
            && (parameters.Boolean(DeleteOnTermination) is not { } asked || attachments.All(attachment => attachment.Flag("deleteOnTermination") == asked)));
}
