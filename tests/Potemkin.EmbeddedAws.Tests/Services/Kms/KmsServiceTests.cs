using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Services.Kms;

public sealed class KmsServiceTests : IDisposable
{
    private readonly ReadFixture _aws = new();
    private readonly Resource _key;

    public KmsServiceTests()
    {
        _key = _aws.Region.Create<Key>("""{"EnableKeyRotation":true,"Tags":[{"Key":"team","Value":"one"}]}""");
        _aws.Region.Create<Alias>($$"""{"AliasName":"alias/mine","TargetKeyId":"{{_key.PhysicalId}}"}""");
    }

    public void Dispose() => _aws.Dispose();

    [Theory]
    [InlineData("ID")]
    [InlineData("arn:aws:kms:us-east-1:123456789012:key/ID")]
    [InlineData("alias/mine")]
    [InlineData("arn:aws:kms:us-east-1:123456789012:alias/mine")]
    public void AKeyIsFoundByIdArnAndAlias(string named)
    {
        var metadata = JsonNode.Parse(Ask("DescribeKey", named.Replace("ID", _key.PhysicalId, StringComparison.Ordinal)))!["KeyMetadata"]!;

        metadata["KeyId"]!.ToString().Should().Be(_key.PhysicalId);
        metadata["AWSAccountId"]!.ToString().Should().Be("123456789012");
        metadata["CreationDate"]!.ToJsonString().Should().Be("1767225600");
        metadata["KeyState"]!.ToString().Should().Be("Enabled");
        metadata["EncryptionAlgorithms"]!.ToJsonString().Should().Be("""["SYMMETRIC_DEFAULT"]""");
        metadata["SigningAlgorithms"].Should().BeNull();
    }

    [Fact]
    public void RotationPolicyTagsAndAliasesAreThoseOfTheStack()
    {
        Ask("GetKeyRotationStatus", "alias/mine").Should().Be(
            $$"""{"KeyRotationEnabled":true,"KeyId":"{{_key.PhysicalId}}","RotationPeriodInDays":365}""");
        Ask("GetKeyPolicy", _key.PhysicalId).Should().Contain("key-default-1").And.EndWith("\"PolicyName\":\"default\"}");
        Ask("ListKeyPolicies", _key.PhysicalId).Should().Be("""{"PolicyNames":["default"],"Truncated":false}""");
        Ask("ListResourceTags", _key.PhysicalId).Should().Be("""{"Tags":[{"TagKey":"team","TagValue":"one"}],"Truncated":false}""");
        _aws.Json("kms", "ListKeys").Should().Be($$"""{"Keys":[{"KeyId":"{{_key.PhysicalId}}","KeyArn":"{{_key.Arn}}"}],"Truncated":false}""");
        _aws.Json("kms", "ListAliases").Should().Contain("\"AliasName\":\"alias/mine\"").And.Contain($"\"TargetKeyId\":\"{_key.PhysicalId}\"");
    }

    [Fact]
    public void ADeletedKeyWaitsForItsDeletion()
    {
        _aws.Region.Delete<Key>(_key);

        Ask("DescribeKey", _key.PhysicalId).Should().Contain("\"KeyState\":\"PendingDeletion\"").And.MatchRegex("\"DeletionDate\":1769817600[,}]");
    }

    [Fact]
    public void WhatIsNotThereIsNotFound()
    {
        Ask("DescribeKey", "none").Should().Be("400 NotFoundException: Key 'arn:aws:kms:us-east-1:123456789012:key/none' does not exist");
        Ask("DescribeKey", "alias/aws/s3").Should().Be("400 NotFoundException: Alias arn:aws:kms:us-east-1:123456789012:alias/aws/s3 is not found.");
    }

    private string Ask(string operation, string keyId) => _aws.Json("kms", operation, $$"""{"KeyId":"{{keyId}}"}""");
}
