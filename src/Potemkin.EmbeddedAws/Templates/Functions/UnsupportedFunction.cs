using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>A function that AWS has and this AWS has not: it may stand in a template, but nothing that needs it is deployed.</summary>
internal sealed class UnsupportedFunction(string name) : IIntrinsicFunction
{
    public string Name => name;

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        walk.Visit(argument);
        if (walk.Known is not null)
            throw TemplateErrors.Unsupported($"the function {Name}");
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation) => throw TemplateErrors.Unsupported($"the function {Name}");
}
