using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>How many members a list has; there under <c>AWS::LanguageExtensions</c>.</summary>
internal sealed class Length : IIntrinsicFunction
{
    public const string FunctionName = "Fn::Length";

    public string Name => FunctionName;

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        walk.RequireLanguageExtensions(Name);
        walk.Visit(argument);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation) =>
        evaluation.Value(argument) is JsonArray members ? members.Count : throw TemplateErrors.ByLanguageExtensions("Fn::Length layout is incorrect");
}
