using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.Config.Querying.Conditions;

/// <summary>Both of two conditions, or either of them.</summary>
internal sealed record Junction(ICondition Left, ICondition Right, bool IsBoth) : ICondition
{
    public bool Holds(JsonObject item) => Left.Holds(item) == IsBoth ? Right.Holds(item) : !IsBoth;
}
