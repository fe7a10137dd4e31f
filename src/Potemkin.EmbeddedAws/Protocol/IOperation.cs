using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>One operation of a service, from the members of its request to those of its answer.</summary>
internal interface IOperation
{
    string Name { get; }

    /// <param name="parameters">The members of the request.</param>
    /// <param name="context">Who asks.</param>
    /// <param name="wire">How the protocol writes what JSON leaves open: times, and numbers and flags as text.</param>
    /// <returns>The members of the answer; null ones left out.</returns>
    JsonObject Invoke(JsonObject parameters, RequestContext context, JsonSerializerOptions wire);
}
