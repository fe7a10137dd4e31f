using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.Config.Querying.Conditions;

/// <summary>That one of the values which an item has of a property is right.</summary>
internal sealed record Match(PropertyPath Property, Func<JsonValue, bool> IsRight) : ICondition
{
    public bool Holds(JsonObject item) => Property.ValuesIn(item).Any(IsRight);
}
