using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.ApiGateway;

/// <summary>The configuration item of a REST API's stage, as rules read it.</summary>
internal sealed class StageItem(ConfigurationItem item)
{
    /// <summary>The settings of its methods, recorded by their paths.</summary>
    public IReadOnlyList<JsonNode?> MethodSettings => [.. (item.At("methodSettings") as JsonObject ?? []).Select(setting => setting.Value)];
}
