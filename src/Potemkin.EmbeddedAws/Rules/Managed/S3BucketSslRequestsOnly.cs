using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.Rules.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A bucket's policy denies everyone all that is asked for without TLS.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-ssl-requests-only.html">s3-bucket-ssl-requests-only</a>.
/// </summary>
internal sealed class S3BucketSslRequestsOnly : IManagedRule
{
    public string Identifier => "S3_BUCKET_SSL_REQUESTS_ONLY";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::S3::Bucket"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(new BucketItem(item).Policy?.Denying.Any(denial => DeniesPlainHttp(denial, item)) is true);

    private static bool DeniesPlainHttp(PolicyStatement statement, ConfigurationItem bucket) =>
        statement.IsAboutEveryone
        && statement.Actions.Any(action => action is "*" || action.Equals("s3:*", StringComparison.OrdinalIgnoreCase))
        && statement.CoversResource($"{bucket.Arn}/*")
        && statement.Conditions is [var only]
        && only.Operator.Equals("Bool", StringComparison.OrdinalIgnoreCase)
        && only.Key.Equals("aws:SecureTransport", StringComparison.OrdinalIgnoreCase)
        && only.Values is [var value] && value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
