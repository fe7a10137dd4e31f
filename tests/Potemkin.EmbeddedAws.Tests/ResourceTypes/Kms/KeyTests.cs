using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Kms;

public class KeyTests
{
    private const string LocksOut = "The new key policy will not allow you to update the key policy in the future.";

    private readonly TestRegion _region = new();

    [Fact]
    public void ItsPhysicalIdIsItsKeyId()
    {
        var key = _region.Create<Key>("{}");

        key.PhysicalId.Should().MatchRegex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
        key.ResourceId.Should().Be(key.PhysicalId);
        key.Arn.Should().Be($"arn:aws:kms:us-east-1:123456789012:key/{key.PhysicalId}");
        key.Attributes["Arn"].ToString().Should().Be(key.Arn);
        key.Attributes["KeyId"].ToString().Should().Be(key.PhysicalId);
    }

    [Fact]
    public void AMultiRegionKeyIsRecordedAsPrimary()
    {
        var key = _region.Create<Key>("""{"MultiRegion":true}""");

        key.PhysicalId.Should().MatchRegex("^mrk-[0-9a-f]{32}$");
        Configuration(key)["multiRegionConfiguration"]!.ToJsonString().Should().Be(
            $$"""{"multiRegionKeyType":"PRIMARY","primaryKey":{"arn":"{{key.Arn}}","region":"us-east-1"},"replicaKeys":[]}""");
    }

    [Fact]
    public void IsRecordedWithItsMetadataPolicyAndRotation()
    {
        var key = _region.Create<Key>(
            """
            {
              "Description": "for logs",
              "EnableKeyRotation": true,
              "KeyPolicy": { "Statement": { "Effect": "Allow", "Principal": { "AWS": "123456789012" }, "Action": "kms:*", "Resource": "*" } }
            }
            """);

        TestRegion.Recorded(key).Should().Be(TestRegion.Compact(
            $$$"""
            {
              "configuration": {
                "keyId": "{{{key.PhysicalId}}}",
                "arn": "{{{key.Arn}}}",
                "creationDate": 1767225600000,
                "enabled": true,
                "description": "for logs",
                "keyUsage": "ENCRYPT_DECRYPT",
                "keyState": "Enabled",
                "origin": "AWS_KMS",
                "keyManager": "CUSTOMER",
                "customerMasterKeySpec": "SYMMETRIC_DEFAULT",
                "keySpec": "SYMMETRIC_DEFAULT",
                "encryptionAlgorithms": [ "SYMMETRIC_DEFAULT" ],
                "signingAlgorithms": [],
                "macAlgorithms": [],
                "multiRegion": false,
                "awsaccountId": "123456789012"
              },
              "supplementaryConfiguration": {
                "KeyRotationStatus": true,
                "Policy": "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"123456789012\"},\"Action\":\"kms:*\",\"Resource\":\"*\"}}"
              },
              "relationships": [],
              "availabilityZone": "Not Applicable"
            }
            """));
    }

    [Fact]
    public void WithoutAPolicyTheAccountMayDoAnything()
    {
        var policy = Supplementary(_region.Create<Key>("{}"))["Policy"]!.ToString();

        TestRegion.Compact(policy).Should().Be(
            """{"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}]}""");
    }

    [Theory]
    [InlineData("""{"KeySpec":"RSA_2048","KeyUsage":"SIGN_VERIFY"}""", "signingAlgorithms", 6)]
    [InlineData("""{"KeySpec":"RSA_2048"}""", "encryptionAlgorithms", 2)]
    [InlineData("""{"KeySpec":"HMAC_256","KeyUsage":"GENERATE_VERIFY_MAC"}""", "macAlgorithms", 1)]
    public void ItsAlgorithmsFollowFromSpecAndUsage(string properties, string field, int count) =>
        Configuration(_region.Create<Key>(properties))[field]!.AsArray().Should().HaveCount(count);

    [Fact]
    public void ADeletedKeyIsPendingUntilItsWindowIsOver()
    {
        var time = new FakeTime();
        using var world = new World(new EmbeddedAwsOptions { TimeProvider = time });
        var region = TestRegion.In(world);
        var key = region.Create<Key>("""{"PendingWindowInDays":7,"EnableKeyRotation":true}""");
        var changes = new List<ResourceChangeKind>();
        world.ResourceChanged += change => changes.Add(change.Kind);

        region.Delete<Key>(key);
        var pending = Configuration(key);
        var rotates = Supplementary(key)["KeyRotationStatus"];
        time.Advance(TimeSpan.FromDays(7));

        pending["keyState"]!.ToString().Should().Be("PendingDeletion");
        pending["enabled"]!.ToString().Should().Be("false");
        pending["deletionDate"]!.ToString().Should().Be("1767830400000");
        rotates!.ToString().Should().Be("false");
        changes.Should().Equal(ResourceChangeKind.Updated, ResourceChangeKind.Deleted);
        region.State.Resources.All.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:role/admin"},"Action":"kms:*","Resource":"*"}""", LocksOut)]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:Encrypt","Resource":"*"}""", LocksOut)]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"}""", LocksOut)]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"someone"},"Action":"kms:*","Resource":"*"}""", "Policy contains a statement with one or more invalid principals.")]
    public void APolicyThatLocksOutOrIsMalformedIsRefused(string statement, string message) =>
        _region.FailureOf<Key>(WithPolicy(statement)).Should().Be(KmsText(message));

    [Fact]
    public void TheLockoutSafetyCheckCanBeBypassed()
    {
        var properties = WithPolicy("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:role/admin"},"Action":"kms:*","Resource":"*"}""", bypass: true);

        _region.Create<Key>(properties).Should().NotBeNull();
    }

    [Fact]
    public void APolicyWhoseLockoutHangsOnAConditionIsRefusedByName() =>
        _region.FailureOf<Key>(WithPolicy(
            """{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*","Condition":{"StringEquals":{"kms:CallerAccount":"123456789012"}}}"""))
            .Should().Be("The embedded AWS does not support the property 'KeyPolicy with a Condition on kms:PutKeyPolicy' of AWS::KMS::Key.");

    [Theory]
    [InlineData("""{"KeySpec":"HMAC_256"}""", "KeyUsage ENCRYPT_DECRYPT is not compatible with KeySpec HMAC_256")]
    public void UsageMustFitTheSpec(string properties, string message) =>
        _region.FailureOf<Key>(properties).Should().Be(KmsText(message));

    [Theory]
    [InlineData("""{"KeySpec":"RSA_2048","EnableKeyRotation":true}""")]
    [InlineData("""{"Origin":"EXTERNAL","EnableKeyRotation":true}""")]
    public void OnlySymmetricKeysOfKmsRotate(string properties) => _region.FailureOf<Key>(properties).Should().Be(
        "Resource handler returned message: \"Invalid request provided: You cannot set the EnableKeyRotation property to true on asymmetric or external keys.\" "
        + "(RequestToken: -, HandlerErrorCode: InvalidRequest)");

    [Fact]
    public void AnUpdateChangesWhatCanBeChanged()
    {
        const string rotating = """{"EnableKeyRotation":true,"Description":"logs"}""";
        var key = _region.Create<Key>("{}");

        _region.Update<Key>(key, "{}", rotating);
        Configuration(key)["description"]!.ToString().Should().Be("logs");
        Supplementary(key)["KeyRotationStatus"]!.GetValue<bool>().Should().BeTrue();
        _region.Update<Key>(key, rotating, """{"KeySpec":"SYMMETRIC_DEFAULT","Enabled":false}""");

        Configuration(key)["keyState"]!.ToString().Should().Be("Disabled");
        Configuration(key)["description"]!.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"KeyUsage":"SIGN_VERIFY","KeySpec":"RSA_2048"}""",
        "You cannot change the values of the KeySpec, KeyUsage, Origin, or MultiRegion properties of an AWS::KMS::Key resource.")]
    [InlineData("""{"MultiRegion":true,"Enabled":false}""",
        "You cannot change the values of the KeySpec, KeyUsage, Origin, or MultiRegion properties of an AWS::KMS::Key resource.")]
    [InlineData("""{"Enabled":false,"EnableKeyRotation":true}""", "You cannot change the EnableKeyRotation property while the Enabled property is false.")]
    public void AnUpdateRefusesWhatAKeyKeeps(string properties, string reason)
    {
        const string disabled = """{"Enabled":false}""";
        var key = _region.Create<Key>(disabled);

        _region.UpdateFailureOf<Key>(key, disabled, properties).Should().Be(
            $"Resource handler returned message: \"Invalid request provided: {reason}\" (RequestToken: -, HandlerErrorCode: InvalidRequest)");

        Configuration(key)["keySpec"]!.ToString().Should().Be("SYMMETRIC_DEFAULT");
    }

    private static JsonObject Configuration(Resource key) => new KeyRecording().Describe(key).Configuration;

    private static IReadOnlyDictionary<string, JsonNode?> Supplementary(Resource key) => new KeyRecording().Describe(key).SupplementaryConfiguration;

    private static string WithPolicy(string statement, bool bypass = false) => new JsonObject
    {
        ["KeyPolicy"] = new JsonObject { ["Statement"] = new JsonArray(JsonNode.Parse(statement)) },
        ["BypassPolicyLockoutSafetyCheck"] = bypass,
    }.ToJsonString();

    private static string KmsText(string message) =>
        $"Resource handler returned message: \"{message} (Service: Kms, Status Code: 400, Request ID: -) (SDK Attempt Count: 1)\" "
        + "(RequestToken: -, HandlerErrorCode: InvalidRequest)";
}
