using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>Which conditions of a template hold in one deployment.</summary>
internal static class ConditionValues
{
    /// <param name="conditions">The conditions, each with the function that decides it.</param>
    /// <param name="names">What they can refer to.</param>
    /// <param name="evaluationWith">Makes an evaluation that knows the conditions found out so far.</param>
    /// <exception cref="Protocol.AwsException">Conditions ask for one another in a circle, or one is no truth.</exception>
    public static IReadOnlyDictionary<string, bool> Resolve(
        IReadOnlyDictionary<string, TemplateNode> conditions, TemplateNames names, Func<IReadOnlyDictionary<string, bool>, Evaluation> evaluationWith)
    {
        var order = DependencyOrder.Of(Dependencies(conditions, names), out var circular);
        if (circular.Count > 0)
            throw TemplateErrors.CircularConditions(circular);

        var values = new Dictionary<string, bool>();
        var evaluation = evaluationWith(values);
        foreach (var name in order)
            values[name] = evaluation.Truth(conditions[name]) ?? throw TemplateErrors.ConditionNotFunction();
        return values;
    }

    private static OrderedDictionary<string, IReadOnlyCollection<string>> Dependencies(
        IReadOnlyDictionary<string, TemplateNode> conditions, TemplateNames names)
    {
        var dependencies = new OrderedDictionary<string, IReadOnlyCollection<string>>();
        foreach (var (name, condition) in conditions)
        {
            var walk = new ReferenceWalk(names, known: null) { InConditions = true };
            walk.Visit(condition);
            dependencies.Add(name, walk.Conditions);
        }

        return dependencies;
    }
}
