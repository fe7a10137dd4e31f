using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>What a resource is to be made of.</summary>
/// <param name="Region">Where it is to live.</param>
/// <param name="StackName">The stack that asks; part of the names that AWS makes up.</param>
/// <param name="LogicalId">Its logical id in the stack's template; part of the names that AWS makes up.</param>
/// <param name="Properties">Its properties, all functions resolved.</param>
/// <param name="StackTags">The tags that the stack passes on, those that begin with <c>aws:cloudformation:</c> among them.</param>
internal sealed record ResourceRequest(
    RegionState Region,
    string StackName,
    string LogicalId,
    JsonObject Properties,
    IReadOnlyDictionary<string, string> StackTags)
{
    /// <summary>The properties that the template gave the resource until now; null for one that is to be made.</summary>
    public JsonObject? PreviousProperties { get; init; }

    /// <summary>The stack that asks.</summary>
    public string StackId { get; init; } = "";

    /// <summary>The type of the resource, where one class stands for several.</summary>
    public string ResourceType { get; init; } = "";

    /// <summary>Whether an update that failed is being taken back.</summary>
    public bool RollsBack { get; init; }
}
