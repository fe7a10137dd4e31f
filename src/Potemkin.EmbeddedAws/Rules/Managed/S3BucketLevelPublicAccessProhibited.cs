using Potemkin.EmbeddedAws.Rules.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A bucket blocks public access in all four ways.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-level-public-access-prohibited.html">s3-bucket-level-public-access-prohibited</a>.
/// </summary>
internal sealed class S3BucketLevelPublicAccessProhibited : IManagedRule
{
    private const string ExcludedPublicBuckets = "excludedPublicBuckets";

    private static readonly string[] Settings = ["blockPublicAcls", "ignorePublicAcls", "blockPublicPolicy", "restrictPublicBuckets"];

    public string Identifier => "S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::S3::Bucket"];

    public IReadOnlyList<RuleParameter> Parameters => [new(ExcludedPublicBuckets, RuleParameterType.Csv)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        if (parameters.List(ExcludedPublicBuckets)?.Contains(item.ResourceName) is true)
            return RuleVerdict.NotApplicable;
        return RuleVerdict.Of(Settings.All(new BucketItem(item).Blocks));
    }
}
