using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// A rule as its template declares it: what must be so of the values of the parameters.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html">Rules</a>.
/// </summary>
/// <param name="Name">Its logical name.</param>
/// <param name="Condition">What must be so for the rule to be looked into; null where it always is.</param>
/// <param name="Assertions">What must be so, each with what is said otherwise.</param>
internal sealed record RuleDeclaration(string Name, TemplateNode? Condition, IReadOnlyList<(TemplateNode Assert, string? Description)> Assertions)
{
    public IEnumerable<TemplateNode> Parts => Assertions.Select(assertion => assertion.Assert).Concat(Condition is null ? [] : [Condition]);
}
