using System.Reflection;
using System.Text.RegularExpressions;
using Potemkin.Steps.Conversions;
using Potemkin.Steps.Features;
using Potemkin.Steps.Running;

namespace Potemkin.Steps.Ahead;

/// <summary>
/// Takes the steps that put things in place before the engine does: by the same bindings and conversions, so that both do the same. Steps
/// of others are not taken, for nobody knows what they need.
/// </summary>
internal sealed class LeadingSteps(PotemkinScenario scenario)
{
    private static readonly IReadOnlyList<(Regex Expression, MethodInfo Method)> Bindings =
    [
        .. from type in new[] { typeof(StackSteps), typeof(RuleSteps) }
           from method in type.GetMethods()
           from attribute in method.GetCustomAttributesData()
           where attribute.AttributeType == typeof(GivenAttribute)
           select (new Regex((string)attribute.ConstructorArguments[0].Value!), method),
    ];

    private readonly StepConversions _conversions = new(scenario);

    /// <summary>Begins a step.</summary>
    /// <returns>The step under way, and whether it is about a rule; null where it is none of these.</returns>
    public (Task Step, bool IsOfRule)? Begin(WrittenStep step)
    {
        var fitting =
            from binding in Bindings
            let match = binding.Expression.Match(step.Text)
            where match.Success
            let arguments = match.Groups.Values.Skip(1).Select(part => (object)part.Value).Concat(step.Table is null ? [] : [step.Table]).ToList()
            where arguments.Count == binding.Method.GetParameters().Length
            select (binding.Method, arguments);
        return fitting.ToList() is [var (method, values)] ? (Call(method, values), method.DeclaringType == typeof(RuleSteps)) : null;
    }

    private Task Call(MethodInfo method, IEnumerable<object> values)
    {
        var steps = Activator.CreateInstance(method.DeclaringType!, scenario);
        object[] arguments = [.. method.GetParameters().Zip(values, (parameter, value) => Convert(value, parameter.ParameterType))];
        return (Task)method.Invoke(steps, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }

    private object Convert(object value, Type wanted) =>
        typeof(StepConversions).GetMethods()
            .Single(conversion => conversion.ReturnType == wanted && conversion.GetParameters()[0].ParameterType.IsInstanceOfType(value))
            .Invoke(_conversions, BindingFlags.DoNotWrapExceptions, null, [value], null)!;
}
