using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Secrets;

namespace Potemkin.EmbeddedAws.Tests.Services.SecretsManager;

public sealed class SecretsManagerServiceTests : IDisposable
{
    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ASecretIsCreatedAndRead()
    {
        var created = JsonNode.Parse(Ask("CreateSecret", """{"Name":"db/main","SecretString":"{\"user\":\"a\"}","Tags":[{"Key":"team","Value":"one"}]}"""))!;
        var arn = created["ARN"]!.ToString();

        arn.Should().MatchRegex("^arn:aws:secretsmanager:us-east-1:123456789012:secret:db/main-[A-Za-z0-9]{6}$");
        foreach (var id in new[] { "db/main", arn, arn[..^7] })
        {
            Ask("GetSecretValue", $$"""{"SecretId":"{{id}}"}""").Should().Be(
                $$"""{"ARN":"{{arn}}","Name":"db/main","VersionId":"{{created["VersionId"]}}","SecretString":"{\"user\":\"a\"}","VersionStages":["AWSCURRENT"],"CreatedDate":1767225600}""");
        }

        Ask("DescribeSecret", """{"SecretId":"db/main"}""").Should().Contain("\"Tags\":[{\"Key\":\"team\",\"Value\":\"one\"}]").And.NotContain("user");
    }

    [Fact]
    public void AnotherValueMakesTheFormerThePreviousOne()
    {
        var first = Created("a", "1");
        Ask("PutSecretValue", """{"SecretId":"a","SecretString":"2"}""").Should().Contain("\"VersionStages\":[\"AWSCURRENT\"]");
        Value("""{"SecretId":"a"}""").Should().Be("2");
        Value("""{"SecretId":"a","VersionStage":"AWSPREVIOUS"}""").Should().Be("1");
        Value($$"""{"SecretId":"a","VersionId":"{{first}}"}""").Should().Be("1");

        Ask("UpdateSecret", """{"SecretId":"a","SecretString":"3","Description":"d"}""").Should().Contain("\"VersionId\"");
        Value("""{"SecretId":"a","VersionStage":"AWSPREVIOUS"}""").Should().Be("2");
        Ask("GetSecretValue", $$"""{"SecretId":"a","VersionId":"{{first}}"}""").Should().Be(
            $"400 ResourceNotFoundException: Secrets Manager can't find the specified secret value for VersionId: {first}");

        Ask("PutSecretValue", """{"SecretId":"a","SecretString":"4","VersionStages":["AWSPENDING"]}""").Should().Contain("AWSPENDING");
        Value("""{"SecretId":"a"}""").Should().Be("3");
        Value("""{"SecretId":"a","VersionStage":"AWSPENDING"}""").Should().Be("4");
    }

    [Fact]
    public void ADeletedSecretCanBeRestoredUntilItsWindowIsOver()
    {
        Created("a", "1");

        Ask("DeleteSecret", """{"SecretId":"a","RecoveryWindowInDays":7}""").Should().Contain("\"DeletionDate\":1767830400");
        Ask("GetSecretValue", """{"SecretId":"a"}""").Should().Be(
            "400 InvalidRequestException: You can't perform this operation on the secret because it was marked for deletion.");
        Ask("CreateSecret", """{"Name":"a"}""").Should().StartWith("400 InvalidRequestException: You can't create this secret because");
        Ask("ListSecrets", "{}").Should().Be("""{"SecretList":[]}""");
        Ask("ListSecrets", """{"IncludePlannedDeletion":true}""").Should().Contain("\"DeletedDate\":1767830400");
        Ask("RestoreSecret", """{"SecretId":"a"}""").Should().Contain("\"Name\":\"a\"");
        Value("""{"SecretId":"a"}""").Should().Be("1");

        Ask("DeleteSecret", """{"SecretId":"a","ForceDeleteWithoutRecovery":true}""").Should().Contain("\"DeletionDate\":1767225600");
        Ask("DescribeSecret", """{"SecretId":"a"}""").Should().Be("400 ResourceNotFoundException: Secrets Manager can't find the specified secret.");
    }

    [Theory]
    [InlineData("CreateSecret", """{"Name":"taken"}""", "ResourceExistsException: The operation failed because the secret taken already exists.")]
    [InlineData("CreateSecret", """{"Name":"a b"}""", "ValidationException: Invalid name.")]
    [InlineData("CreateSecret", """{"Name":"a","SecretString":"b","SecretBinary":"Yg=="}""", "InvalidParameterException: You can't specify both")]
    [InlineData("PutSecretValue", """{"SecretId":"taken"}""", "InvalidParameterException: You must provide either")]
    [InlineData("GetSecretValue", """{"SecretId":"taken","VersionStage":"X"}""", "ResourceNotFoundException: Secrets Manager can't find the specified secret value for staging label: X")]
    [InlineData("DeleteSecret", """{"SecretId":"taken","RecoveryWindowInDays":3}""", "InvalidParameterException: The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).")]
    [InlineData("DeleteSecret", """{"SecretId":"taken","RecoveryWindowInDays":7,"ForceDeleteWithoutRecovery":true}""", "InvalidParameterException: You can't use ForceDeleteWithoutRecovery")]
    [InlineData("GetRandomPassword", """{"PasswordLength":3}""", "InvalidParameterException: The password length is too short")]
    [InlineData("PutResourcePolicy", """{"SecretId":"taken","ResourcePolicy":"{}"}""", "MalformedPolicyDocumentException: ")]
    [InlineData("RestoreSecret", """{"SecretId":"none"}""", "ResourceNotFoundException: Secrets Manager can't find the specified secret.")]
    public void WhatCannotBeDoneIsRefused(string operation, string request, string expected)
    {
        Created("taken", "1");

        Ask(operation, request).Should().StartWith($"400 {expected}");
    }

    [Fact]
    public void TheSameTokenWithTheSameValueIsAnsweredAgain()
    {
        const string token = "01234567890123456789012345678901";
        const string create = $$"""{"Name":"a","SecretString":"1","ClientRequestToken":"{{token}}"}""";
        var answer = Ask("CreateSecret", create);

        Ask("CreateSecret", create).Should().Be(answer);
        Ask("PutSecretValue", $$"""{"SecretId":"a","SecretString":"1","ClientRequestToken":"{{token}}"}""").Should().Contain(token);
        Ask("PutSecretValue", $$"""{"SecretId":"a","SecretString":"2","ClientRequestToken":"{{token}}"}""").Should().StartWith("400 ResourceExistsException: ");
    }

    [Theory]
    [InlineData("{}", "^.{32}$")]
    [InlineData("""{"PasswordLength":20,"ExcludePunctuation":true,"ExcludeUppercase":true,"ExcludeNumbers":true}""", "^[a-z]{20}$")]
    [InlineData("""{"PasswordLength":4,"ExcludeLowercase":true,"ExcludeCharacters":"0123456789"}""", "^[^a-z0-9]{4}$")]
    public void PasswordsAreMadeUp(string request, string pattern)
    {
        var one = JsonNode.Parse(Ask("GetRandomPassword", request))!["RandomPassword"]!.ToString();
        var other = JsonNode.Parse(Ask("GetRandomPassword", request))!["RandomPassword"]!.ToString();

        one.Should().MatchRegex(pattern).And.NotBe(other);
    }

    [Fact]
    public void PoliciesAndTagsAreKept()
    {
        Created("a", "1");

        Ask("GetResourcePolicy", """{"SecretId":"a"}""").Should().NotContain("ResourcePolicy");
        Ask("PutResourcePolicy", """{"SecretId":"a","ResourcePolicy":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"secretsmanager:*\",\"Resource\":\"*\"}]}"}""").Should().Contain("\"Name\":\"a\"");
        Ask("GetResourcePolicy", """{"SecretId":"a"}""").Should().Contain("secretsmanager:*");
        Ask("DeleteResourcePolicy", """{"SecretId":"a"}""");
        Ask("GetResourcePolicy", """{"SecretId":"a"}""").Should().NotContain("ResourcePolicy");
        Ask("TagResource", """{"SecretId":"a","Tags":[{"Key":"x","Value":"1"},{"Key":"y","Value":"2"}]}""").Should().Be("{}");
        Ask("UntagResource", """{"SecretId":"a","TagKeys":["x"]}""").Should().Be("{}");
        Ask("ListSecrets", """{"Filters":[{"Key":"tag-key","Values":["y"]}]}""").Should().Contain("\"Tags\":[{\"Key\":\"y\",\"Value\":\"2\"}]");
        Ask("ListSecrets", """{"Filters":[{"Key":"name","Values":["!a"]}]}""").Should().Be("""{"SecretList":[]}""");
    }

    [Fact]
    public void SecretsAndParametersAreSaved()
    {
        Created("a", "1");
        Created("b", "2");
        Ask("DeleteSecret", """{"SecretId":"b","RecoveryWindowInDays":7}""");
        _aws.Json("ssm", "PutParameter", """{"Name":"/p","Value":"v","Type":"String"}""");

        using var loaded = new World(new EmbeddedAwsOptions { TimeProvider = new FakeTime() });
        loaded.Load(_aws.Region.World.Save());

        var region = loaded.Region(new AccountRegion("123456789012", "us-east-1"));
        region.Of<SecretStore>().Find("a")!.Find(null, null)!.Text.Should().Be("1");
        region.Of<SecretStore>().Find("b")!.DeletionDate.Should().NotBeNull();
        region.Of<EmbeddedAws.State.Parameters.ParameterStore>().Find("/p")!.Latest.Value.Should().Be("v");
    }

    private string Created(string name, string value) =>
        JsonNode.Parse(Ask("CreateSecret", $$"""{"Name":"{{name}}","SecretString":"{{value}}"}"""))!["VersionId"]!.ToString();

    private string Value(string request) => JsonNode.Parse(Ask("GetSecretValue", request))!["SecretString"]!.ToString();

    [Fact]
    public void VersionsAreListedWithTheirStages()
    {
        Ask("CreateSecret", """{"Name":"listed","SecretString":"a","ClientRequestToken":"00000000-0000-0000-0000-000000000001"}""");
        Ask("PutSecretValue", """{"SecretId":"listed","SecretString":"b","ClientRequestToken":"00000000-0000-0000-0000-000000000002"}""");

        var versions = JsonNode.Parse(Ask("ListSecretVersionIds", """{"SecretId":"listed","IncludeDeprecated":true}"""))!["Versions"]!.AsArray();

        versions.Select(version => $"{version!["VersionId"]!.ToString()[^1]} {version["VersionStages"]!.ToJsonString()}").Should().BeEquivalentTo(
            "1 [\"AWSPREVIOUS\"]", "2 [\"AWSCURRENT\"]");
    }

    private string Ask(string operation, string members) => _aws.Json("secretsmanager", operation, members);
}
