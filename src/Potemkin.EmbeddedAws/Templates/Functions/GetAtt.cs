using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>An attribute of a resource: <c>[A, B.C]</c> or <c>A.B.C</c>. The attribute's name may be a <c>Ref</c>.</summary>
internal sealed class GetAtt : IIntrinsicFunction
{
    public string Name => "Fn::GetAtt";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        var (logicalId, attribute) = Parts(argument);
        if (!walk.Attribute(logicalId))
            throw TemplateErrors.GetAttOfUndefined(logicalId);
        walk.Visit(attribute);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var (logicalId, attribute) = Parts(argument);
        return evaluation.Attribute(logicalId, evaluation.Text(attribute) ?? throw TemplateErrors.GetAttShape());
    }

    private static (string LogicalId, TemplateNode Attribute) Parts(TemplateNode argument) => argument switch
    {
        SequenceNode { Items: [ScalarNode { Value: not "" } logicalId, (ScalarNode { Value: not "" } or MappingNode) and var attribute] } =>
            (logicalId.Value, attribute),
        ScalarNode text when text.Value.IndexOf('.') is > 0 and var dot && dot < text.Value.Length - 1 =>
            (text.Value[..dot], new ScalarNode(text.Value[(dot + 1)..], ScalarKind.String, text.Place)),
        ScalarNode => throw TemplateErrors.GetAttTextShape(),
        _ => throw TemplateErrors.GetAttShape(),
    };
}
