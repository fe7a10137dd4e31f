using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A bucket replicates its objects, where asked for to another region, or within its own.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-replication-enabled.html">s3-bucket-replication-enabled</a>.
/// </summary>
internal sealed class S3BucketReplicationEnabled : IManagedRule
{
    public string Identifier => "S3_BUCKET_REPLICATION_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::S3::Bucket"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.Supplementary("BucketReplicationConfiguration") is { } replication && Rules(replication).Any(rule => rule.Text("status") == "Enabled"));

    // They are recorded by their ids.
    private static IEnumerable<JsonNode?> Rules(JsonNode replication) => replication["rules"] switch
    {
        JsonObject byId => byId.Select(rule => rule.Value),
        JsonArray rules => rules,
        _ => [],
    };
}
