using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Schema;

public class ResourceTypeFactsTests
{
    [Theory]
    [InlineData("AWS::Config::ConfigRule")]
    [InlineData("AWS::EC2::EIP")]
    [InlineData("AWS::KMS::Key")]
    [InlineData("AWS::S3::Bucket")]
    [InlineData("AWS::S3::BucketPolicy")]
    public void SupportedTypeIsFound(string resourceType) => ResourceTypeFacts.Find(resourceType)!.Name.Should().Be(resourceType);

    [Fact]
    public void FactsAreThoseOfTheRegistry()
    {
        var eip = ResourceTypeFacts.Find("AWS::EC2::EIP")!;

        eip.PrimaryIdentifier.Should().Equal("PublicIp", "AllocationId");
        eip.Ref.Should().Equal("PublicIp");
        eip.ArnTemplate.Should().Be("arn:${Partition}:ec2:${Region}:${Account}:elastic-ip/${AllocationId}");
        eip.TagProperty.Should().Be("Tags");
        eip.Attributes.Keys.Should().Equal("AllocationId", "PublicIp");
        eip.Properties["Domain"].CreateOnly.Should().BeTrue();
        eip.Properties["InstanceId"].CreateOnly.Should().BeFalse();
        eip.Properties["Tags"].Type.Should().Be(new PropertyType.List(new PropertyType.Definition("Tag")));
        eip.Definitions["Tag"]["Key"].Required.Should().BeTrue();
    }

    [Fact]
    public void EveryTypeIsWellFormed()
    {
        ResourceTypeFacts.Names.Should().HaveCountGreaterThan(1800);
        foreach (var resourceType in ResourceTypeFacts.Names)
        {
            var facts = ResourceTypeFacts.Find(resourceType)!;
            var names = facts.Properties.Keys.Concat(facts.Attributes.Keys).ToHashSet();

            facts.Name.Should().Be(resourceType);
            facts.PrimaryIdentifier.Concat(facts.Ref).Select(path => path.Split('/')[0]).Should().BeSubsetOf(names, resourceType);
            facts.Forms.Keys.Should().BeSubsetOf(names, resourceType);
            if (facts.TagProperty is { } tags)
                names.Should().Contain(tags, resourceType);
            facts.Properties.Values.Concat(facts.Definitions.Values.SelectMany(definition => definition.Values))
                .SelectMany(property => DefinitionsIn(property.Type))
                .Should().BeSubsetOf(facts.Definitions.Keys, resourceType);
        }
    }

    [Theory]
    [InlineData("AWS::S3::Buckett")]
    [InlineData("AWS.S3.Bucket")]
    [InlineData("AWS/S3/Bucket")]
    [InlineData("aws::s3::bucket")]
    [InlineData("AWS::Serverless::Function")]
    [InlineData("Custom::Anything")]
    [InlineData("")]
    public void TypeThatTheRegistryDoesNotHaveIsNotFound(string resourceType) => ResourceTypeFacts.Find(resourceType).Should().BeNull();

    [Fact]
    public void TypeIsReadOnce() =>
        ResourceTypeFacts.Find("AWS::S3::Bucket").Should().BeSameAs(ResourceTypeFacts.Find("AWS::S3::Bucket"));

    private static IEnumerable<string> DefinitionsIn(PropertyType type) => type switch
    {
        PropertyType.List list => DefinitionsIn(list.Items),
        PropertyType.Map map => DefinitionsIn(map.Values),
        PropertyType.Union union => union.Types.SelectMany(DefinitionsIn),
        PropertyType.Definition definition => [definition.Name],
        _ => [],
    };
}
