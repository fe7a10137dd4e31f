using Potemkin.EmbeddedAws.Rules.Managed;
using Potemkin.EmbeddedAws.Tests.Services;

namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

public sealed class Ec2EbsEncryptionByDefaultTests : IDisposable
{
    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Theory]
    [InlineData("EnableEbsEncryptionByDefault", "true", "COMPLIANT")]
    [InlineData("DisableEbsEncryptionByDefault", "false", "NON_COMPLIANT")]
    public void TheRegionHasNewVolumesEncrypted(string operation, string isDefault, string verdict)
    {
        _aws.Query("ec2", "2016-11-15", operation).Should().Be($"<ebsEncryptionByDefault>{isDefault}</ebsEncryptionByDefault>");
        _aws.Query("ec2", "2016-11-15", "GetEbsEncryptionByDefault").Should().StartWith($"<ebsEncryptionByDefault>{isDefault}</ebsEncryptionByDefault>");

        JudgedRegion.Judge(_aws.Region.State, new Ec2EbsEncryptionByDefault(), given: null).Single().ComplianceType.Should().Be(verdict);
    }

    [Fact]
    public void AVolumeIsEncryptedWhateverItsTemplateSaysOnceTheRegionIsToldTo()
    {
        const string Volume = """{"AvailabilityZone":"us-east-1a","Size":1,"Encrypted":false}""";
        var before = _aws.Region.Create("AWS::EC2::Volume", Volume, "Before");

        _aws.Query("ec2", "2016-11-15", "EnableEbsEncryptionByDefault");
        var after = _aws.Region.Create("AWS::EC2::Volume", Volume, "After");

        _aws.Query("ec2", "2016-11-15", $"DescribeVolumes&VolumeId.1={before.PhysicalId}").Should().Contain("<encrypted>false</encrypted>");
        _aws.Query("ec2", "2016-11-15", $"DescribeVolumes&VolumeId.1={after.PhysicalId}").Should().Contain("<encrypted>true</encrypted>");
    }
}
