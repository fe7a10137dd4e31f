using Potemkin.Core.Resources;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Tests.Resources;

public class ResourceLookupTests
{
    [Theory]
    [InlineData("AWS::S3::Bucket", "bucket")]
    [InlineData("AWS::EC2::EIP", "EIP")]
    [InlineData("AWS::EC2::SecurityGroup", "security group")]
    [InlineData("AWS::RDS::DBInstance", "DB instance")]
    [InlineData("AWS::EC2::VPCPeeringConnection", "VPC peering connection")]
    public void ANounIsTheLastPartOfTheTypeInWords(string resourceType, string noun)
    {
        ResourceNoun.Of(resourceType).Text.Should().Be(noun);
        new ResourceNoun(noun).Names(resourceType).Should().BeTrue();
    }

    [Theory]
    [InlineData("elastic IP", "AWS::EC2::EIP")]
    [InlineData("Security Group", "AWS::EC2::SecurityGroup")]
    [InlineData("role", "AWS::IAM::Role")]
    public void PeoplesOtherWordsAreUnderstood(string noun, string resourceType) =>
        new ResourceNoun(noun).Names(resourceType).Should().BeTrue();

    [Fact]
    public void TheOnlyResourceOfAKindIsMeant() =>
        Lookup(("Bucket", "AWS::S3::Bucket"), ("Key", "AWS::KMS::Key")).Only(new ResourceNoun("key")).LogicalId.Value.Should().Be("Key");

    [Fact]
    public void SeveralOfAKindAreListedWithWhatToWriteInstead()
    {
        var act = () => Lookup(("First", "AWS::EC2::EIP"), ("Second", "AWS::EC2::EIP")).Only(new ResourceNoun("EIP"));

        act.Should().Throw<PotemkinException>().WithMessage("""
            'the EIP' is not clear: the scenario's stacks have 2.
              They are: 'First' (AWS::EC2::EIP), 'Second' (AWS::EC2::EIP)
              Try: 'First' instead of 'the EIP', or 'every EIP'.
            """);
    }

    [Fact]
    public void AKindThatIsNotThereIsToldWithTheNearestNoun()
    {
        var act = () => Lookup(("Bucket", "AWS::S3::Bucket")).Every(new ResourceNoun("buckt"));

        act.Should().Throw<PotemkinException>().WithMessage("""
            The scenario's stacks have no buckt.
              Did you mean 'bucket'?
              They have: 'Bucket' (AWS::S3::Bucket)
            """);
    }

    [Fact]
    public void AResourceIsNamedByItsLogicalIdByAnOutputOrByItsPhysicalId()
    {
        var lookup = Lookup(("Bucket", "AWS::S3::Bucket"));

        var named = new[] { "Bucket", "NameOut", "bucket-physical" }.Select(lookup.Named);

        named.Should().AllSatisfy(resource => resource.LogicalId.Value.Should().Be("Bucket"));
    }

    [Fact]
    public void ANameThatNothingHasIsToldWithTheNearestOne()
    {
        var act = () => Lookup(("LogsBucket", "AWS::S3::Bucket")).Named("LogBucket");

        act.Should().Throw<PotemkinException>().WithMessage("""
            The scenario's stacks have no resource 'LogBucket'.
              Did you mean 'LogsBucket'?
              They have: 'LogsBucket' (AWS::S3::Bucket)
            """);
    }

    [Fact]
    public void TheAccountIsMeantWhereNoResourceIsCalledSo()
    {
        var account = AccountResource.Of("123456789012", [], DateTimeOffset.UnixEpoch);

        new ResourceLookup([], account).Only(new ResourceNoun("account")).Should().BeSameAs(account);
        Lookup(account, ("Mine", "AWS::Organizations::Account")).Only(new ResourceNoun("account")).LogicalId.Value.Should().Be("Mine");
        new ResourceLookup([]).Invoking(lookup => lookup.Only(new ResourceNoun("account"))).Should().Throw<PotemkinException>();
    }

    [Fact]
    public void TheAccountChangedWhenTheLastResourceDidThatWasPutIntoIt()
    {
        StackResource At(int minute) => new(
            new LogicalId("Trail"), new PhysicalId("trail"), "AWS::CloudTrail::Trail", DateTimeOffset.UnixEpoch.AddMinutes(minute));

        AccountResource.Of("123456789012", [At(1), At(3), At(2)], DateTimeOffset.UnixEpoch).ChangedAt.Should().Be(At(3).ChangedAt);
        AccountResource.Of("123456789012", [], DateTimeOffset.UnixEpoch).ChangedAt.Should().Be(DateTimeOffset.UnixEpoch);
    }

    private static ResourceLookup Lookup(params (string LogicalId, string ResourceType)[] resources) => Lookup(null, resources);

    private static ResourceLookup Lookup(StackResource? account, params (string LogicalId, string ResourceType)[] resources) =>
        new([new Stack(null!, TemplateFile.Of("test", "Resources: { Bucket: { Type: 'AWS::S3::Bucket' } }"), "test-1", "test")
        {
            Resources = [.. resources.Select(resource => new StackResource(
                new LogicalId(resource.LogicalId), new PhysicalId($"{resource.LogicalId.ToLowerInvariant()}-physical"), resource.ResourceType, DateTimeOffset.UnixEpoch))],
            Outputs = new Dictionary<string, string> { ["NameOut"] = "bucket-physical" },
        }], account);
}
