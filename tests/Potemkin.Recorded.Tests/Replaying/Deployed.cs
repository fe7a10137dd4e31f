using System.Text.Json.Nodes;

namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>A stack that was created or updated by a change set.</summary>
internal sealed record Deployed(string StackName, JsonObject Stack)
{
    public string StackId => (string)Stack["StackId"]!;

    /// <summary>Its outputs by their keys.</summary>
    public JsonObject Outputs { get; } = new((Stack["Outputs"]?.AsArray() ?? []).Select(output =>
        KeyValuePair.Create((string)output!["OutputKey"]!, (JsonNode?)(string?)output["OutputValue"])));

    public string this[string output] => (string?)Outputs[output] ?? throw new InvalidOperationException($"The stack has no output {output}.");
}
