namespace Potemkin.Templates;

/// <summary>A list.</summary>
public sealed class SequenceNode : TemplateNode
{
    /// <summary>Makes a list.</summary>
    /// <param name="items">The members.</param>
    /// <param name="place">Where it begins in the text.</param>
    public SequenceNode(IReadOnlyList<TemplateNode> items, TextPlace place) : base(place) => Items = items;

    /// <summary>The members, in the order of the text.</summary>
    public IReadOnlyList<TemplateNode> Items { get; }
}
