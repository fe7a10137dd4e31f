namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// The region has new volumes encrypted, which no region does before it is told to.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ec2-ebs-encryption-by-default.html">ec2-ebs-encryption-by-default</a>.
/// </summary>
internal sealed class Ec2EbsEncryptionByDefault : IAccountRule
{
    public string Identifier => "EC2_EBS_ENCRYPTION_BY_DEFAULT";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account) => RuleVerdict.Of(account.EncryptsNewVolumes);
}
