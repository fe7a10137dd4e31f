using Potemkin.EmbeddedAws.Rules.CloudTrail;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A trail of the account logs all management events of all regions, encrypted and signed.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-security-trail-enabled.html">cloudtrail-security-trail-enabled</a>.
/// </summary>
internal sealed class CloudtrailSecurityTrailEnabled : IAccountRule
{
    public string Identifier => "CLOUDTRAIL_SECURITY_TRAIL_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(Trail.AllOf(account).Any(trail =>
            trail is { IsLogging: true, IsMultiRegion: true, IncludesGlobalServices: true, SignsFiles: true, IsEncrypted: true } && trail.LogsAllManagement));
}
