using Potemkin.EmbeddedAws.Policies.S3;
using Potemkin.EmbeddedAws.Rules.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// Neither a bucket's policy nor its access control list lets the public read, or its public access block keeps them from it.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-public-read-prohibited.html">s3-bucket-public-read-prohibited</a>.
/// </summary>
internal sealed class S3BucketPublicReadProhibited : IManagedRule
{
    public string Identifier => "S3_BUCKET_PUBLIC_READ_PROHIBITED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange | RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::S3::Bucket"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(!new BucketItem(item).IsOpenTo(S3Actions.Reading, "Read"));
}
