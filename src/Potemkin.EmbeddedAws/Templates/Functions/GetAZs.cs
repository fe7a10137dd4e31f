using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.State;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Functions;

/// <summary>The zones of a region; of the stack's where it is named by an empty text.</summary>
internal sealed partial class GetAZs : IIntrinsicFunction
{
    public string Name => "Fn::GetAZs";

    public void Walk(TemplateNode argument, ReferenceWalk walk)
    {
        if (walk.InConditions)
            throw TemplateErrors.ConditionNotFunction();
        if (argument is SequenceNode)
            throw TemplateErrors.GetAZsShape();
        walk.Visit(argument);
    }

    public JsonNode? Evaluate(TemplateNode argument, Evaluation evaluation)
    {
        var region = evaluation.Text(argument) switch
        {
            "" => evaluation.Environment.Region,
            { } name when Region().IsMatch(name) => name,
            _ => throw TemplateErrors.GetAZsShape(),
        };
        return new JsonArray([.. AvailabilityZones.Of(region).Select(zone => JsonValue.Create(zone))]);
    }

    [GeneratedRegex(@"\A[a-z]{2}(-[a-z]+)+-[0-9]+\z")]
    private static partial Regex Region();
}
