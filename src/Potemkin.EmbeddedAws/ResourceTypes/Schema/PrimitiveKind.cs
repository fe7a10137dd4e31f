namespace Potemkin.EmbeddedAws.ResourceTypes.Schema;

/// <summary>The types that are made of no others.</summary>
internal enum PrimitiveKind
{
    String,
    Integer,
    Number,
    Boolean,

    /// <summary>An object whose content the schema does not say, such as a policy document.</summary>
    Json,
}
