using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>Of a rule: an attribute of the thing, or of each of the things, that a parameter names.</summary>
internal sealed class ValueOf : IIntrinsicFunction
{
    public string Name => "Fn::ValueOf";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        walk.RequireRules(Name);
        var (parameter, _) = RuleArguments.TwoTexts(Name, argument);
        if (!walk.Names.Parameters.TryGetValue(parameter, out var declaration))
            walk.Reference(parameter);
        else if (!ExistingThings.IsKnown(ParameterTypes.Member(declaration.Type)))
            throw TemplateErrors.RuleFunctionShape(Name);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var (parameter, attribute) = RuleArguments.TwoTexts(Name, argument);
        var type = ParameterTypes.Member(evaluation.Names.Parameters[parameter].Type);
        var state = evaluation.Environment.State;
        return evaluation.Parameter(parameter) is JsonArray ids
            ? new JsonArray([.. ids.Select(id => JsonValue.Create(ExistingThings.Attribute(type, id!.ToString(), attribute, state)))])
            : JsonValue.Create(ExistingThings.Attribute(type, evaluation.Parameter(parameter)!.ToString(), attribute, state));
    }
}
