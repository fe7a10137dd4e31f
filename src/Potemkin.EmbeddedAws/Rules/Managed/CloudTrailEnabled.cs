using Potemkin.EmbeddedAws.Rules.CloudTrail;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A trail of the account logs, where asked for to this bucket, topic and log group.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-enabled.html">cloudtrail-enabled</a>.
/// </summary>
internal sealed class CloudTrailEnabled : IAccountRule
{
    public string Identifier => "CLOUD_TRAIL_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<RuleParameter> Parameters => Trail.Destinations;

    public RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(Trail.AllOf(account).Any(trail => trail.IsLogging && trail.Delivers(parameters)));
}
