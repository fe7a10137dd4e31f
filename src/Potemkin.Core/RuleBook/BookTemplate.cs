using Potemkin.Core.Evidence;

namespace Potemkin.Core.RuleBook;

/// <summary>A template in the book.</summary>
/// <param name="Number">Its number in the book, from one.</param>
/// <param name="Evidence">What is known of it.</param>
internal sealed record BookTemplate(int Number, TemplateEvidence Evidence)
{
    /// <summary>Where its text is.</summary>
    public string Anchor { get; } = $"t{Number}";
}
