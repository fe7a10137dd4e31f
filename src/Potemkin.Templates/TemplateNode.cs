namespace Potemkin.Templates;

/// <summary>A part of a template: a <see cref="ScalarNode"/>, a <see cref="SequenceNode"/> or a <see cref="MappingNode"/>.</summary>
public abstract class TemplateNode
{
    private protected TemplateNode(TextPlace place) => Place = place;

    /// <summary>Where the node begins in the text.</summary>
    public TextPlace Place { get; }
}
