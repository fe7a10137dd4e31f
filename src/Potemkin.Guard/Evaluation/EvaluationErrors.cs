using Potemkin.Guard.Clauses;
using Potemkin.Guard.Queries;

namespace Potemkin.Guard.Evaluation;

/// <summary>The texts of all faults of an evaluation.</summary>
internal static class EvaluationErrors
{
    public static GuardEvaluationException NoVariable(string variable) =>
        new($"There is no variable '{variable}', or no query has captured a key for it.", null);

    public static GuardEvaluationException VariableOfItself(string variable, GuardPlace place) =>
        new($"The variable '{variable}' is defined by itself ({place}).", place);

    public static GuardEvaluationException NoRule(string rule, GuardPlace place) => new($"There is no rule '{rule}' ({place}).", place);

    public static GuardEvaluationException NoParameterizedRule(string rule, GuardPlace place) =>
        new($"There is no rule '{rule}' with parameters ({place}).", place);

    public static GuardEvaluationException WrongArity(RuleCall call, int parameters) => new(
        $"The rule '{call.Rule}' has {parameters} parameters, and is called with {call.Arguments.Length} ({call.Span.Place}).", call.Span.Place);

    public static GuardEvaluationException RuleOfItself(IEnumerable<string> rules, GuardPlace place) =>
        new($"A rule depends on itself: {string.Join(" → ", rules)} ({place}).", place);

    public static GuardEvaluationException TooDeep(GuardPlace place) => new($"Rules or variables lead too deep into each other ({place}).", place);

    public static GuardEvaluationException NoEmptiness(GuardValue value, GuardPlace place) =>
        new($"EMPTY asks for a string, a list, a map or a bool, and '{value.Path}' is a {value.Kind} ({place}).", place);

    public static GuardEvaluationException KeyIsNoText(GuardValue key, string query) =>
        new($"The query {query} takes keys from a variable, and {key} is no string.", null);

    public static GuardEvaluationException NoInterpolation(string query) =>
        new($"The query {query} takes keys from a variable, behind which only a key, an index or [*] may stand.", null);

    public static GuardEvaluationException NoFilter(string query) =>
        new($"The query {query} filters a map behind neither a key nor * nor [*]. cfn-guard cannot do that.", null);

    public static GuardEvaluationException NoResources(string type, Gap gap, GuardPlace place) =>
        new($"The resources of the type {type} cannot be found: {gap.Reason.TrimEnd('.')} ({place}).", place);

    /// <summary>The same fault, with the clause that was being evaluated.</summary>
    public static GuardEvaluationException At(GuardPlace place, GuardEvaluationException fault) =>
        new($"{fault.Message.TrimEnd('.')} ({place}).", place, fault);
}
