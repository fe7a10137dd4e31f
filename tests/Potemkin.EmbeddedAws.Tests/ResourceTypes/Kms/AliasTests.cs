using Potemkin.EmbeddedAws.ResourceTypes.Kms;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Kms;

public class AliasTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void IsRecordedInTheShapeOfTheRegistry()
    {
        var key = _region.Create<Key>("{}");
        var alias = _region.Create<Alias>(Of(key.Arn));

        alias.PhysicalId.Should().Be("alias/audit");
        alias.Arn.Should().Be("arn:aws:kms:us-east-1:123456789012:alias/audit");
        TestRegion.Recorded(alias).Should().Be(TestRegion.Compact(
            $$"""
            {
              "configuration": { "AliasName": "alias/audit", "TargetKeyId": "{{key.Arn}}" },
              "supplementaryConfiguration": {},
              "relationships": [],
              "availabilityZone": "Regional"
            }
            """));
    }

    [Fact]
    public void AnUpdateGivesItAnotherKey()
    {
        var (first, second) = (_region.Create<Key>("{}"), _region.Create<Key>("{}"));
        var alias = _region.Create<Alias>(Of(first.PhysicalId));

        _region.Update<Alias>(alias, Of(first.PhysicalId), Of(second.PhysicalId));

        alias.Properties["TargetKeyId"]!.ToString().Should().Be(second.PhysicalId);
    }

    [Theory]
    [InlineData("audit", "Alias must start with the prefix \"alias/\". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html")]
    [InlineData("alias/aws/s3", "Alias names may not begin with \"alias/aws/\"")]
    public void ANameThatKmsDoesNotTakeIsRefused(string name, string message) =>
        _region.FailureOf<Alias>(Of(_region.Create<Key>("{}").PhysicalId, name)).Should().Be(KmsText(message, "InvalidRequest"));

    [Fact]
    public void ItsKeyMustExistAndItsNameNot()
    {
        _region.Create<Alias>(Of(_region.Create<Key>("{}").PhysicalId));

        _region.FailureOf<Alias>(Of("gone")).Should().Be(KmsText("Key 'arn:aws:kms:us-east-1:123456789012:key/gone' does not exist", "NotFound"));
        _region.FailureOf<Alias>(Of(_region.Create<Key>("{}").PhysicalId)).Should().Be(
            KmsText("An alias with the name arn:aws:kms:us-east-1:123456789012:alias/audit already exists", "AlreadyExists"));
    }

    private static string Of(string key, string name = "alias/audit") => $$"""{"AliasName":"{{name}}","TargetKeyId":"{{key}}"}""";

    private static string KmsText(string message, string code) =>
        $"Resource handler returned message: \"{message} (Service: Kms, Status Code: 400, Request ID: -) (SDK Attempt Count: 1)\" "
        + $"(RequestToken: -, HandlerErrorCode: {code})";
}
