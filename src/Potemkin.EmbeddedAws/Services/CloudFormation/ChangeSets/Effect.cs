namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>What a change set does to a physical resource.</summary>
internal enum Effect
{
    /// <summary>It stays as it is.</summary>
    None,

    /// <summary>It stays, and becomes another.</summary>
    Update,

    /// <summary>It stays or is replaced, which nobody can tell before.</summary>
    MayReplace,

    /// <summary>It is replaced, or there is none so far.</summary>
    Create,
}
