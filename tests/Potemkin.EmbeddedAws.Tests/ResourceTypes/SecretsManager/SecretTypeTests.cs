using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.SecretsManager;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.SecretsManager;

public class SecretTypeTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void ItsPhysicalIdIsItsArn()
    {
        var secret = _region.Create<SecretType>("""{"Name":"db","SecretString":"x","Description":"d","Tags":[{"Key":"a","Value":"b"}]}""");

        secret.PhysicalId.Should().MatchRegex("^arn:aws:secretsmanager:us-east-1:123456789012:secret:db-[A-Za-z0-9]{6}$");
        secret.Attributes["Id"].ToString().Should().Be(secret.PhysicalId);
        Stored(secret.PhysicalId).Should().Match<Secret>(stored => stored.Description == "d" && stored.Tags["a"] == "b");
        Text(secret.PhysicalId).Should().Be("x");
        _region.Create<SecretType>("{}", "S").Arn.Should().MatchRegex(":my-stack-S-[A-Za-z0-9]{12}-[A-Za-z0-9]{6}$");
    }

    [Fact]
    public void AValueCanBeMadeUp()
    {
        var plain = _region.Create<SecretType>("""{"GenerateSecretString":{"PasswordLength":10,"ExcludePunctuation":true}}""");
        var members = _region.Create<SecretType>("""{"GenerateSecretString":{"SecretStringTemplate":"{\"username\": \"admin\"}","GenerateStringKey":"password","PasswordLength":40,"ExcludeCharacters":"\"@/\\"}}""");

        Text(plain.PhysicalId).Should().MatchRegex("^[A-Za-z0-9]{10}$");
        var parsed = JsonNode.Parse(Text(members.PhysicalId)!)!;
        parsed["username"]!.ToString().Should().Be("admin");
        parsed["password"]!.ToString().Should().HaveLength(40).And.NotContainAny("\"", "@", "/", "\\");
    }

    [Fact]
    public void AnUpdateOfOtherThingsKeepsTheValue()
    {
        const string before = """{"Name":"a","GenerateSecretString":{"PasswordLength":10}}""";
        var secret = _region.Create<SecretType>(before);
        var value = Text(secret.PhysicalId);

        _region.Update<SecretType>(secret, before, """{"Name":"a","Description":"d","GenerateSecretString":{"PasswordLength":10}}""");
        var kept = Text(secret.PhysicalId);
        _region.Update<SecretType>(secret, before, """{"Name":"a","SecretString":"other"}""");

        kept.Should().Be(value);
        Text(secret.PhysicalId).Should().Be("other");
        Stored(secret.PhysicalId)!.Find(null, SecretVersion.Previous)!.Text.Should().Be(value);
    }

    [Fact]
    public void ItGoesWithItsStack()
    {
        var secret = _region.Create<SecretType>("""{"Name":"a"}""");

        _region.Delete<SecretType>(secret);

        Stored("a").Should().BeNull();
    }

    [Theory]
    [InlineData("""{"Name":"taken"}""", "The operation failed because the secret taken already exists.")]
    [InlineData("""{"SecretString":"a","GenerateSecretString":{}}""", "You can't specify both SecretString and GenerateSecretString in the same secret.")]
    [InlineData("""{"GenerateSecretString":{"GenerateStringKey":"a"}}""", "SecretStringTemplate and GenerateStringKey must be specified together.")]
    [InlineData("""{"GenerateSecretString":{"GenerateStringKey":"a","SecretStringTemplate":"b"}}""", "Could not parse SecretStringTemplate JSON.")]
    [InlineData("""{"GenerateSecretString":{"PasswordLength":2}}""", "The password length is too short")]
    public void WhatSecretsManagerRefusesFails(string properties, string expected)
    {
        _region.Create<SecretType>("""{"Name":"taken"}""");

        _region.FailureOf<SecretType>(properties).Should().Contain(expected);
    }

    [Fact]
    public void APolicyIsOfItsSecret()
    {
        var secret = _region.Create<SecretType>("""{"Name":"a"}""");

        var policy = _region.Create<SecretPolicy>(
            """{"SecretId":"a","ResourcePolicy":{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"secretsmanager:DeleteSecret","Resource":"*"}]}}""");

        policy.PhysicalId.Should().Be(secret.PhysicalId);
        Stored("a")!.Policy.Should().Contain("DeleteSecret");
        _region.FailureOf<SecretPolicy>("""{"SecretId":"none","ResourcePolicy":{}}""").Should().Contain("Secrets Manager can't find the specified secret.");
        _region.FailureOf<SecretPolicy>("""{"SecretId":"a","ResourcePolicy":{}}""").Should().Contain("This resource policy contains a syntax error.");
        _region.Delete<SecretPolicy>(policy);
        Stored("a")!.Policy.Should().BeNull();
    }

    [Fact]
    public void AnAttachmentTellsTheSecretOfItsDatabase()
    {
        _region.Create<SecretType>("""{"Name":"a","SecretString":"{\"username\":\"u\"}"}""");
        _region.AddForeign("AWS::RDS::DBInstance", "db-1");

        _region.Create<SecretTargetAttachment>("""{"SecretId":"a","TargetId":"db-1","TargetType":"AWS::RDS::DBInstance"}""");

        Text("a").Should().Be("""{"username":"u","dbInstanceIdentifier":"db-1"}""");
        _region.FailureOf<SecretTargetAttachment>("""{"SecretId":"none","TargetId":"db-1","TargetType":"AWS::RDS::DBInstance"}""")
            .Should().Contain("Secrets Manager can't find the specified secret.");
    }

    private Secret? Stored(string id) => _region.State.Of<SecretStore>().Find(id);

    private string? Text(string id) => Stored(id)!.Find(null, null)?.Text;
}
