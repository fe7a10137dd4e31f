using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>The value of a parameter, or the physical id of a resource.</summary>
internal sealed class Ref : IIntrinsicFunction
{
    public string Name => "Ref";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        if (argument is not ScalarNode name)
            throw TemplateErrors.RefShape();
        walk.Reference(name.Value);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation) => evaluation.Reference(((ScalarNode)argument).Value);
}
