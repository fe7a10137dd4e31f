using Potemkin.EmbeddedAws.Rules.CloudTrail;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A trail of the account logs what is done to objects, where asked for those of these buckets.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-s3-dataevents-enabled.html">cloudtrail-s3-dataevents-enabled</a>.
/// </summary>
internal sealed class CloudtrailS3DataeventsEnabled : IAccountRule
{
    private const string S3BucketNames = "S3BucketNames";

    public string Identifier => "CLOUDTRAIL_S3_DATAEVENTS_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<RuleParameter> Parameters => [new(S3BucketNames, RuleParameterType.String)];

    public RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account)
    {
        var trails = Trail.AllOf(account).Where(trail => trail.IsLogging).ToList();
        return RuleVerdict.Of(parameters.List(S3BucketNames) is { } buckets
            ? buckets.All(bucket => trails.Any(trail => trail.LogsObjectsOf($"arn:{account.Partition}:s3:::{bucket}/")))
            : trails.Any(trail => trail.LogsObjectsOf($"arn:{account.Partition}:s3")));
    }
}
