namespace Potemkin.Guard.Tests.Language;

/// <summary>Short ways to evaluate clauses.</summary>
internal static class Evaluating
{
    /// <summary>An input with a value of every kind.</summary>
    public const string Input =
        """
        Text: abc
        Empty: ""
        Number: 5
        Ratio: 1.5
        Yes: true
        Nothing: null
        List: [a, b]
        None: []
        Map: {Key: value, Other: 2}
        Hollow: {}
        Items:
          - {Name: one, Port: 80}
          - {Name: two, Port: 443}
        """;

    public static GuardReport Evaluate(string rules, string input = Input, GuardSemantics semantics = GuardSemantics.Reference) =>
        GuardRules.Parse(rules).Evaluate(GuardInput.Parse(input), new GuardOptions { Semantics = semantics });

    public static GuardStatus StatusOf(string rules, string input = Input, GuardSemantics semantics = GuardSemantics.Reference) =>
        Evaluate(rules, input, semantics).Status;
}
