using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>All items that queries find.</summary>
internal static class QueriedItems
{
    public static IEnumerable<JsonObject> In(RegionState region) =>
        region.Of<ConfigurationHistory>().Existing.Concat(ComplianceItems.In(region)).Select(QueriedItem.Of);
}
