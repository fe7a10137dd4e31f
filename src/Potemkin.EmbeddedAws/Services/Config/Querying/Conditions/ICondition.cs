using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.Config.Querying.Conditions;

/// <summary>What a query demands of an item.</summary>
internal interface ICondition
{
    bool Holds(JsonObject item);
}
