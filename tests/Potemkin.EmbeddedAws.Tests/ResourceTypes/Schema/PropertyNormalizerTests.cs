using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Schema;

public class PropertyNormalizerTests
{
    private static readonly ResourceTypeFacts Facts = FactsOf.Properties("""
        {
          "Text": { "type": "string" },
          "Count": { "type": "integer" },
          "Size": { "type": "number" },
          "Enabled": { "type": "boolean" },
          "Document": { "type": "json" },
          "Counts": { "type": { "list": "integer" } },
          "Switches": { "type": { "map": "boolean" } },
          "DocumentOrText": { "type": { "union": ["json", "string"] } },
          "CountOrText": { "type": { "union": ["integer", "string"] } }
        }
        """);

    [Theory]
    [InlineData("""{ "Text": 10 }""", """{ "Text": "10" }""")]
    [InlineData("""{ "Text": 1.50 }""", """{ "Text": "1.50" }""")]
    [InlineData("""{ "Text": true }""", """{ "Text": "true" }""")]
    [InlineData("""{ "Count": "-10" }""", """{ "Count": -10 }""")]
    [InlineData("""{ "Size": "0.5" }""", """{ "Size": 0.5 }""")]
    [InlineData("""{ "Enabled": "true" }""", """{ "Enabled": true }""")]
    [InlineData("""{ "Enabled": "False" }""", """{ "Enabled": false }""")]
    [InlineData("""{ "Counts": ["1", 2] }""", """{ "Counts": [1, 2] }""")]
    [InlineData("""{ "Switches": { "a": "true" } }""", """{ "Switches": { "a": true } }""")]
    [InlineData("""{ "DocumentOrText": 1 }""", """{ "DocumentOrText": "1" }""")]
    public void ScalarTakesItsDeclaredType(string properties, string expected) => Normalized(properties).Should().Be(Compact(expected));

    [Theory]
    [InlineData("""{ "Count": "ten" }""")]
    [InlineData("""{ "Count": "1.5" }""")]
    [InlineData("""{ "Enabled": " true" }""")]
    [InlineData("""{ "Enabled": 1 }""")]
    [InlineData("""{ "Text": ["a"] }""")]
    [InlineData("""{ "Text": null }""")]
    [InlineData("""{ "Counts": "1" }""")]
    [InlineData("""{ "Document": { "Days": "10", "On": "true" } }""")]
    [InlineData("""{ "CountOrText": "10" }""")]
    [InlineData("""{ "DocumentOrText": [1] }""")]
    [InlineData("""{ "Unknown": "1" }""")]
    public void AllElseStaysAsItIs(string properties) => Normalized(properties).Should().Be(Compact(properties));

    [Fact]
    public void NestedPropertiesTakeTheTypesOfTheirDefinition()
    {
        var bucket = Json("""
            { "BucketEncryption": { "ServerSideEncryptionConfiguration": [{ "BucketKeyEnabled": "true" }] }, "Tags": [{ "Key": "a", "Value": 1 }] }
            """);

        var normalized = PropertyNormalizer.Normalize(ResourceTypeFacts.Find("AWS::S3::Bucket")!, bucket);

        normalized.ToJsonString().Should().Be(Compact("""
            { "BucketEncryption": { "ServerSideEncryptionConfiguration": [{ "BucketKeyEnabled": true }] }, "Tags": [{ "Key": "a", "Value": "1" }] }
            """));
    }

    [Fact]
    public void GivenPropertiesAreLeftAlone()
    {
        var given = Json("""{ "Text": 10, "Document": { "a": [1] } }""");

        PropertyNormalizer.Normalize(Facts, given)["Document"]!["a"] = 2;

        given.ToJsonString().Should().Be("""{"Text":10,"Document":{"a":[1]}}""");
    }

    private static string Normalized(string properties) => PropertyNormalizer.Normalize(Facts, Json(properties)).ToJsonString();

    private static string Compact(string json) => Json(json).ToJsonString();

    private static JsonObject Json(string json) => JsonNode.Parse(json)!.AsObject();
}
