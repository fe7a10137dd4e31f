using Potemkin.EmbeddedAws.Rules.CloudTrail;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A trail of the account logs for all regions, where asked for to this bucket, topic and log group.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/multi-region-cloudtrail-enabled.html">multi-region-cloudtrail-enabled</a>.
/// </summary>
internal sealed class MultiRegionCloudTrailEnabled : IAccountRule
{
    public string Identifier => "MULTI_REGION_CLOUD_TRAIL_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        .. Trail.Destinations, new(Trail.IncludeManagementEvents, RuleParameterType.Boolean),
        new(Trail.ReadWriteType, RuleParameterType.String),
    ];

    public RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(Trail.AllOf(account).Any(trail => trail is { IsLogging: true, IsMultiRegion: true } && trail.Delivers(parameters) && trail.LogsManagement(parameters)));
}
