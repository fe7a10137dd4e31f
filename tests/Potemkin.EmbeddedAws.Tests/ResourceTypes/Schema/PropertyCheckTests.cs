using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Schema;

public class PropertyCheckTests
{
    [Theory]
    [InlineData("AWS::S3::Bucket", "{}")]
    [InlineData("AWS::S3::Bucket", """
        { "BucketEncryption": { "ServerSideEncryptionConfiguration": [{ "ServerSideEncryptionByDefault": { "SSEAlgorithm": "AES256" } }] } }
        """)]
    [InlineData("AWS::S3::Bucket", """{ "PublicAccessBlockConfiguration": { "BlockPublicAcls": "true", "BlockPublicPolicy": true } }""")]
    [InlineData("AWS::S3::BucketPolicy", """{ "Bucket": "b", "PolicyDocument": { "Statement": [{ "Effect": "Deny" }] } }""")]
    [InlineData("AWS::S3::BucketPolicy", """{ "Bucket": "b", "PolicyDocument": "{}" }""")]
    [InlineData("AWS::EC2::EIP", """{ "Domain": "vpc", "Tags": [{ "Key": "count", "Value": 10 }] }""")]
    [InlineData("AWS::KMS::Key", """{ "PendingWindowInDays": "7", "EnableKeyRotation": "False" }""")]
    [InlineData("AWS::Config::ConfigRule", """{ "Source": { "Owner": "AWS", "SourceIdentifier": "X" }, "InputParameters": { "days": 90 } }""")]
    public void AcceptablePropertiesHaveNoFaults(string resourceType, string properties) =>
        Faults(resourceType, properties).Should().BeEmpty();

    [Theory]
    [InlineData("AWS::S3::Bucket", """{ "Foo": 1 }""", "#: extraneous key [Foo] is not permitted")]
    [InlineData("AWS::S3::Bucket", """{ "BucketEncryption": { "ServerSideEncryptionConfiguration": [{ "Foo": 1 }] } }""",
        "#/BucketEncryption/ServerSideEncryptionConfiguration/0: extraneous key [Foo] is not permitted")]
    [InlineData("AWS::Config::ConfigRule", "{}", "#: required key [Source] not found")]
    [InlineData("AWS::EC2::EIP", """{ "Tags": [{ "Key": "a", "Value": "b" }, { "Key": "c" }] }""", "#/Tags/1: required key [Value] not found")]
    [InlineData("AWS::S3::Bucket", """{ "BucketName": ["b"] }""", "#/BucketName: expected type: String, found: JSONArray")]
    [InlineData("AWS::S3::Bucket", """{ "BucketName": { "a": 1 } }""", "#/BucketName: expected type: String, found: JSONObject")]
    [InlineData("AWS::S3::Bucket", """{ "BucketName": null }""", "#/BucketName: expected type: String, found: Null")]
    [InlineData("AWS::S3::Bucket", """{ "Tags": { "a": "b" } }""", "#/Tags: expected type: JSONArray, found: JSONObject")]
    [InlineData("AWS::S3::Bucket", """{ "BucketEncryption": [] }""", "#/BucketEncryption: expected type: JSONObject, found: JSONArray")]
    [InlineData("AWS::KMS::Key", """{ "Enabled": "yes" }""", "#/Enabled: expected type: Boolean, found: String")]
    [InlineData("AWS::KMS::Key", """{ "Enabled": 1 }""", "#/Enabled: expected type: Boolean, found: Integer")]
    [InlineData("AWS::KMS::Key", """{ "PendingWindowInDays": "a week" }""", "#/PendingWindowInDays: expected type: Integer, found: String")]
    [InlineData("AWS::KMS::Key", """{ "PendingWindowInDays": 7.5 }""", "#/PendingWindowInDays: expected type: Integer, found: BigDecimal")]
    [InlineData("AWS::KMS::Key", """{ "PendingWindowInDays": true }""", "#/PendingWindowInDays: expected type: Integer, found: Boolean")]
    [InlineData("AWS::KMS::Key", """{ "KeyUsage": "foo" }""", "#/KeyUsage: foo is not a valid enum value")]
    [InlineData("AWS::KMS::Key", """{ "PendingWindowInDays": "6" }""", "#/PendingWindowInDays: 6 is not greater or equal to 7")]
    [InlineData("AWS::KMS::Key", """{ "PendingWindowInDays": 31 }""", "#/PendingWindowInDays: 31 is not less or equal to 30")]
    [InlineData("AWS::KMS::Key", """{ "Tags": [{ "Key": "", "Value": "" }] }""", "#/Tags/0/Key: expected minLength: 1, actual: 0")]
    [InlineData("AWS::KMS::Key", """{ "Tags": [{ "Key": "a", "Value": "b" }, { "Value": "b", "Key": "a" }] }""", "#/Tags: array items are not unique")]
    [InlineData("AWS::S3::Bucket", """{ "BucketName": "My_Bucket" }""",
        "#/BucketName: string [My_Bucket] does not match pattern ^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$")]
    public void FaultIsToldInTheWordsOfAws(string resourceType, string properties, string fault) =>
        Faults(resourceType, properties).Should().Equal(fault);

    [Fact]
    public void TextThatIsTooLongIsMeasuredInCharactersNotInCodeUnits() =>
        Faults("AWS::KMS::Key", $$"""{ "Tags": [{ "Key": "{{string.Concat(Enumerable.Repeat("🔑", 129))}}", "Value": "" }] }""")
            .Should().Equal("#/Tags/0/Key: expected maxLength: 128, actual: 129");

    [Fact]
    public void ValueOfTheWrongTypeIsNoneOfTheAllowedOnesEither() =>
        Faults("AWS::S3::Bucket", """{ "AccessControl": ["Private"] }""").Should().Equal(
            "#/AccessControl: expected type: String, found: JSONArray",
            """#/AccessControl: ["Private"] is not a valid enum value""");

    [Fact]
    public void ValueThatIsNoneOfSeveralTypesHasAFaultForEach() =>
        Faults("AWS::S3::BucketPolicy", """{ "Bucket": "b", "PolicyDocument": [] }""").Should().Equal(
            "#/PolicyDocument: expected type: JSONObject, found: JSONArray",
            "#/PolicyDocument: expected type: String, found: JSONArray");

    [Fact]
    public void MapIsCheckedByItsValues() =>
        PropertyCheck.Faults(FactsOf.Properties("""{ "Weights": { "type": { "map": "number" } } }"""),
                Json("""{ "Weights": { "a": 0.5, "b": "2", "c/d": "much" } }"""))
            .Should().Equal("#/Weights/c~1d: expected type: Number, found: String");

    [Fact]
    public void AllFaultsAreToldWhatIsMissingFirst() =>
        Faults("AWS::S3::BucketPolicy", """{ "PolicyDocument": 1.5, "Foo": 1, "Bar": 2 }""").Should().Equal(
            "#: required key [Bucket] not found",
            "#: extraneous key [Foo] is not permitted",
            "#: extraneous key [Bar] is not permitted");

    [Fact]
    public void StatusReasonListsTheFaults()
    {
        PropertyCheck.StatusReason("Bucket", ["#: extraneous key [Foo] is not permitted"])
            .Should().Be("Properties validation failed for resource Bucket with message:\n[#: extraneous key [Foo] is not permitted]");
        PropertyCheck.StatusReason("Bucket", ["#: extraneous key [A] is not permitted", "#: extraneous key [B] is not permitted"])
            .Should().Be("""
                Properties validation failed for resource Bucket with message:
                [#: extraneous key [A] is not permitted, #: extraneous key [B] is not permitted]
                """);
    }

    private static IReadOnlyList<string> Faults(string resourceType, string properties) =>
        PropertyCheck.Faults(ResourceTypeFacts.Find(resourceType)!, Json(properties));

    private static JsonObject Json(string json) => JsonNode.Parse(json)!.AsObject();
}
