using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>What a bucket may have without AWS Config's item of it showing.</summary>
internal sealed class Unrecorded : IBucketFeature
{
    public IReadOnlyList<string> Properties { get; } =
    [
        "AbacStatus",
        "AnalyticsConfigurations",
        "IntelligentTieringConfigurations",
        "InventoryConfigurations",
        "MetricsConfigurations",
    ];

    public void Check(Resource bucket)
    {
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
    }
}
