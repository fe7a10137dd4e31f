namespace Potemkin.Core.Evidence;

/// <summary>What can be done to a stack.</summary>
public enum StackChangeKind
{
    /// <summary>It is created.</summary>
    Create,

    /// <summary>It is updated.</summary>
    Update,

    /// <summary>It is deleted.</summary>
    Delete,
}
