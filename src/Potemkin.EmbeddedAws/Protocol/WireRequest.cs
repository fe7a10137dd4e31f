using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>A request as its protocol reads it.</summary>
/// <param name="Operation">The name of the operation.</param>
/// <param name="Version">The version of the API that it was asked under, where the protocol says it.</param>
/// <param name="Parameters">The members.</param>
internal sealed record WireRequest(string Operation, string? Version, JsonObject Parameters)
{
    /// <summary>The body, where the operation takes bytes.</summary>
    public ReadOnlyMemory<byte> Payload { get; init; }
}
