namespace Potemkin.EmbeddedAws.Templates;

/// <summary>A dynamic reference stands for nothing; the message is the status reason of its resource.</summary>
internal sealed class DynamicReferenceException(string reason) : Exception(reason);
