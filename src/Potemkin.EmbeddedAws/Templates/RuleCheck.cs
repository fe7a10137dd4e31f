namespace Potemkin.EmbeddedAws.Templates;

/// <summary>Holds the values of parameters against the rules of their template.</summary>
internal static class RuleCheck
{
    /// <exception cref="Protocol.AwsException">An assertion does not hold.</exception>
    public static void Refuse(IEnumerable<RuleDeclaration> rules, Evaluation known)
    {
        foreach (var rule in rules.Where(rule => rule.Condition is null || Holds(rule.Condition, known)))
        {
            if (rule.Assertions.FirstOrDefault(assertion => !Holds(assertion.Assert, known)) is { Assert: not null } failed)
                throw TemplateErrors.RuleFailed(rule.Name, failed.Description);
        }
    }

    private static bool Holds(Potemkin.Templates.TemplateNode expression, Evaluation known) =>
        known.Truth(expression) ?? throw TemplateErrors.RuleNotBoolean();
}
