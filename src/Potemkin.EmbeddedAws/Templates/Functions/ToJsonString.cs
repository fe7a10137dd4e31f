using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>An object or a list as the text of JSON; there under <c>AWS::LanguageExtensions</c>.</summary>
internal sealed class ToJsonString : IIntrinsicFunction
{
    public const string FunctionName = "Fn::ToJsonString";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Name => FunctionName;

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        walk.RequireLanguageExtensions(Name);
        if (argument is ScalarNode)
            throw Shape();
        walk.Visit(argument);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var text = (evaluation.Value(argument) is { } value and (JsonObject or JsonArray) ? value : throw Shape()).ToJsonString(Relaxed);
        evaluation.Spend(text.Length);
        return JsonValue.Create(text);
    }

    private static Protocol.AwsException Shape() => TemplateErrors.ByLanguageExtensions($"{FunctionName} layout is incorrect");
}
