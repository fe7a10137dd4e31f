namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>The service that owns a resource refuses; the message is the status reason that the stack event carries.</summary>
internal sealed class ResourceFailure(string reason) : Exception(reason)
{
    /// <summary>What the service said, without what the event has around it; null where no service was asked.</summary>
    public string? ServiceMessage { get; init; }
}
