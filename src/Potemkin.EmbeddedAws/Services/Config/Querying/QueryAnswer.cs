using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>What a query finds.</summary>
/// <param name="Results">The results, in order.</param>
/// <param name="IsInPages">Whether they can be asked for page by page; what is ordered by an aggregate function cannot.</param>
internal sealed record QueryAnswer(IReadOnlyList<JsonObject> Results, bool IsInPages);
