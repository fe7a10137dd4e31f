using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// A resource as its template declares it.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html">Resources</a>.
/// </summary>
internal sealed record ResourceDeclaration(string LogicalId, string Type)
{
    /// <summary>The condition that must hold for the resource to be made; null where it always is.</summary>
    public string? Condition { get; init; }

    /// <summary><c>Delete</c>, <c>Retain</c> or <c>RetainExceptOnCreate</c>.</summary>
    public string DeletionPolicy { get; init; } = "Delete";

    /// <summary><c>Delete</c> or <c>Retain</c>: what becomes of the resource that another one replaces.</summary>
    public string UpdateReplacePolicy { get; init; } = "Delete";

    /// <summary>The logical ids that <c>DependsOn</c> names.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>The properties, functions unresolved; null where none are given.</summary>
    public MappingNode? Properties { get; init; }

    /// <summary>The metadata, functions unresolved; null where none are given.</summary>
    public TemplateNode? Metadata { get; init; }

    /// <summary>The attributes that a resource may have and that are not honoured here, such as <c>CreationPolicy</c>.</summary>
    public IReadOnlyList<string> UnsupportedAttributes { get; init; } = [];
}
