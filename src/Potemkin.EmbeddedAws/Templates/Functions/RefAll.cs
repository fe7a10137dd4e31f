using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>Of a rule: all values that a parameter of a type of AWS's can have.</summary>
internal sealed class RefAll : IIntrinsicFunction
{
    public string Name => "Fn::RefAll";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        walk.RequireRules(Name);
        TypeOf(argument);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation) =>
        new JsonArray([.. ExistingThings.All(TypeOf(argument), evaluation.Environment.State).Select(id => JsonValue.Create(id))]);

    private string TypeOf(TemplateNode argument) =>
        argument is ScalarNode type && ExistingThings.IsKnown(type.Value) ? type.Value : throw TemplateErrors.RuleFunctionShape(Name);
}
