using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A snapshot is not restorable by everyone.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/rds-snapshots-public-prohibited.html">rds-snapshots-public-prohibited</a>.
/// </summary>
internal sealed class RdsSnapshotsPublicProhibited : IManagedRule
{
    public string Identifier => "RDS_SNAPSHOTS_PUBLIC_PROHIBITED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::RDS::DBClusterSnapshot", "AWS::RDS::DBSnapshot"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(!Attributes(item).Any(attribute =>
            attribute.Text("attributeName") == "restore" && attribute.Texts("attributeValues").Contains("all")));

    private static IEnumerable<JsonNode> Attributes(ConfigurationItem item) =>
        (item.Supplementary("DBSnapshotAttributes") ?? item.Supplementary("DBClusterSnapshotAttributes")) is JsonArray attributes ? attributes.OfType<JsonNode>() : [];
}
