using System.Text;
using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>A text in Base64, as EC2 takes user data.</summary>
internal sealed class Base64 : IIntrinsicFunction
{
    public string Name => "Fn::Base64";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        if (argument is SequenceNode)
            throw TemplateErrors.Base64Shape();
        walk.Visit(argument);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var bytes = Encoding.UTF8.GetBytes(evaluation.Text(argument) ?? throw TemplateErrors.Base64Shape());
        evaluation.Spend(bytes.Length * 2L);
        return JsonValue.Create(Convert.ToBase64String(bytes));
    }
}
