namespace Potemkin.EmbeddedAws.ResourceTypes.Relationships;

/// <summary>What a configuration item tells of a related resource.</summary>
internal enum RelatedBy
{
    /// <summary>The id, as the configuration has it.</summary>
    Id,

    /// <summary>The name alone, which an ARN ends with.</summary>
    Name,

    /// <summary>The id under which AWS Config knows the resource, and its name.</summary>
    Both,

    /// <summary>The id of a key, which its ARN ends with; what names an alias tells of none.</summary>
    Key,
}
