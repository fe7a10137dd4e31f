using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Potemkin.Core.Evidence;
using Potemkin.Tests.Evidence;

namespace Potemkin.Core.Tests.Evidence;

public class EvidenceSchemaTests
{
    private static readonly string Page = Path.Combine(Repository.Folder, "docs", $"evidence-{EvidenceDocument.Version}.schema.json");

    [Fact]
    public void ThePublishedSchemaIsWhatTheTypesSay()
    {
        var written = EvidenceSchema.Write();
        if (Environment.GetEnvironmentVariable(EvidenceSchema.WriteVariable) is { Length: > 0 })
            File.WriteAllText(Page, written);

        var page = File.Exists(Page) ? File.ReadAllText(Page).ReplaceLineEndings("\n") : "";

        page.Should().Be(written, "the schema is generated; to write it anew: {0}", EvidenceSchema.Command);
    }

    [Fact]
    public void EveryMemberIsDescribed()
    {
        var undescribed = Members(JsonNode.Parse(File.ReadAllText(Page))!)
            .Where(member => member.Value is JsonObject schema && !schema.ContainsKey("description") && !schema.ContainsKey("$ref") && !schema.ContainsKey("const"))
            .Select(member => member.Key);

        undescribed.Should().BeEmpty();
    }

    [Fact]
    public void WhatARunWritesIsValid() => Errors(EvidenceSample.Document().Write()).Should().BeEmpty();

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"outcome\": \"passed\"", "\"outcome\": \"good\"")]
    [InlineData("\"runs\": [", "\"run\": [")]
    public void WhatIsNoEvidenceIsNotValid(string text, string instead) =>
        Errors(EvidenceSample.Document().Write().Replace(text, instead, StringComparison.Ordinal)).Should().NotBeEmpty();

    private static IEnumerable<string> Errors(string evidence)
    {
        var options = new EvaluationOptions { OutputFormat = OutputFormat.List };
        var results = JsonSchema.FromText(File.ReadAllText(Page)).Evaluate(JsonDocument.Parse(evidence).RootElement, options);
        return results.Details
            .Where(detail => detail.HasErrors)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode schema) =>
        schema is JsonObject members
            ? (members["properties"] as JsonObject ?? []).Concat(members.SelectMany(member => member.Value is null ? [] : Members(member.Value)))
            : schema is JsonArray array ? array.OfType<JsonNode>().SelectMany(Members) : [];
}
