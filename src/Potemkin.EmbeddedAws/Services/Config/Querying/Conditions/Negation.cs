using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.Config.Querying.Conditions;

/// <summary>That a condition does not hold: of a property in an array, for no element.</summary>
internal sealed record Negation(ICondition Condition) : ICondition
{
    public bool Holds(JsonObject item) => !Condition.Holds(item);
}
