using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An instance is optimized for EBS, or of a type that always is.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ebs-optimized-instance.html">ebs-optimized-instance</a>.
/// </summary>
internal sealed class EbsOptimizedInstance : IManagedRule
{
    // Of all others it is the default, or cannot be had.
    private static readonly string[] OptionalIn = ["c1.xlarge", "c3.", "cr1.", "g2.2xlarge", "i2.", "m1.large", "m1.xlarge", "m2.2xlarge", "m2.4xlarge", "m3.xlarge", "m3.2xlarge", "r3."];

    public string Identifier => "EBS_OPTIMIZED_INSTANCE";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::Instance"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Flag("ebsOptimized") || !IsOptional(item.Text("instanceType")));

    private static bool IsOptional(string? instanceType) => OptionalIn.Any(known => instanceType?.StartsWith(known, StringComparison.Ordinal) is true);
}
