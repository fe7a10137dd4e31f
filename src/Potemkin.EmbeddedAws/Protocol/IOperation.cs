using System.Text.Json;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>One operation of a service, from the members of its request to those of its answer.</summary>
internal interface IOperation
{
    string Name { get; }

    /// <summary>What says which members it reads.</summary>
    Type RequestType { get; }

    /// <param name="request">The members of the request.</param>
    /// <param name="context">Who asks.</param>
    /// <param name="wire">How the protocol reads what JSON leaves open: times, and numbers and flags as text.</param>
    /// <param name="cancellationToken">Ends the wait for an operation that takes time, when nobody waits for its answer.</param>
    /// <returns>What the protocol makes an answer of.</returns>
    Task<object> InvokeAsync(WireRequest request, RequestContext context, JsonSerializerOptions wire, CancellationToken cancellationToken);
}
