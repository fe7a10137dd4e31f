using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// An output as its template declares it.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html">Outputs</a>.
/// </summary>
internal sealed record OutputDeclaration(string Key, TemplateNode Value)
{
    public string? Description { get; init; }

    /// <summary>The condition that must hold for the output to be given; null where it always is.</summary>
    public string? Condition { get; init; }

    /// <summary>The name that other stacks import the value by; null where it is not exported.</summary>
    public TemplateNode? ExportName { get; init; }
}
