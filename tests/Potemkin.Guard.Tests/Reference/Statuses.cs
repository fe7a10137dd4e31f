namespace Potemkin.Guard.Tests.Reference;

/// <summary>What rules say of an input, as text to compare. Of rules with the same name the reference tells only which statuses they have.</summary>
internal static class Statuses
{
    public static string Text(IEnumerable<(string Rule, GuardStatus Status)> statuses) =>
        string.Join('\n', statuses.Select(each => $"{each.Rule} {each.Status}").Distinct().Order(StringComparer.Ordinal));

    /// <returns>Null where the input is refused, or the rules cannot be evaluated on it.</returns>
    public static string? Of(IEnumerable<GuardRules> rules, string input)
    {
        try
        {
            var parsed = GuardInput.Parse(input);
            return Text(rules.SelectMany(each => each.Evaluate(parsed).Rules).Select(rule => (rule.Name, rule.Status)));
        }
        catch (Exception fault) when (fault is GuardEvaluationException or GuardInputException)
        {
            return null;
        }
    }
}
