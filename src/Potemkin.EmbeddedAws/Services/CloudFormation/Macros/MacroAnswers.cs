using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.CloudFormation;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;
using Potemkin.EmbeddedAws.Templates.Processing;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Macros;

/// <summary>
/// What the macros of one region have answered, for as long as an operation that asked for it has not come to its end. The functions run
/// outside of the world: an operation that misses an answer is given up, and tried again when the answer is there.
/// </summary>
internal sealed class MacroAnswers : IRegionPart, IMacros
{
    private readonly Dictionary<string, Func<TemplateNode>> _answers = new(StringComparer.Ordinal);
    private RegionState? _region;

    public string SavedName => "macroAnswers";

    public Type SavedType => typeof(object);

    public static MacroAnswers Of(RegionState region)
    {
        var answers = region.Of<MacroAnswers>();
        answers._region = region;
        return answers;
    }

    /// <exception cref="MacroAnswerMissing">The macro is yet to be asked.</exception>
    /// <exception cref="AwsException">The macro failed.</exception>
    public TemplateNode? Transform(MacroCall call)
    {
        if (_region!.Resources.Find(Macro.TypeName, call.Name) is not { } macro)
            return null;
        var question = QuestionOf(call);
        return _answers.TryGetValue(question, out var answer) ? answer() : throw new MacroAnswerMissing(question, call, macro);
    }

    /// <summary>Takes an answer in, which gives the new part or throws.</summary>
    public void Put(string question, Func<TemplateNode> answer) => _answers[question] = answer;

    public void Forget(IEnumerable<string> questions)
    {
        foreach (var question in questions)
            _answers.Remove(question);
    }

    /// <summary>No operation outlives the server.</summary>
    public object? Save() => null;

    public void Load(object saved, RegionState region)
    {
    }

    private static string QuestionOf(MacroCall call) => new JsonArray(
        call.Name,
        call.Parameters.DeepClone(),
        TemplateJson.Write(call.Fragment),
        new JsonObject(call.TemplateParameterValues.Select(value => KeyValuePair.Create(value.Key, (JsonNode?)value.Value.DeepClone())))).ToJsonString();
}
