namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>The service that owns a resource refuses; the message is the status reason that the stack event carries.</summary>
internal sealed class ResourceFailure(string reason) : Exception(reason);
