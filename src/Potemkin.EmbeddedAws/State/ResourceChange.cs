namespace Potemkin.EmbeddedAws.State;

internal enum ResourceChangeKind
{
    Created,
    Updated,
    Deleted,
}

/// <summary>What happened to a resource.</summary>
internal sealed record ResourceChange(ResourceChangeKind Kind, Resource Resource);
