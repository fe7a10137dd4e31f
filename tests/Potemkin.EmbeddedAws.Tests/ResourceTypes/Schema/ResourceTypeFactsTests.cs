using System.Text;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Schema;

public class ResourceTypeFactsTests
{
    public static TheoryData<string> SupportedTypes =>
    [
        .. typeof(ResourceTypeFacts).Assembly.GetManifestResourceNames()
            .Where(file => file.StartsWith("ResourceTypes/") && file.EndsWith(".json"))
            .Select(file => file["ResourceTypes/".Length..^".json".Length].Replace(".", "::")),
    ];

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

    [Theory]
    [MemberData(nameof(SupportedTypes))]
    public void EachDataFileIsWellFormed(string resourceType)
    {
        var facts = ResourceTypeFacts.Find(resourceType)!;

        ResourceTypeFacts.IsKnownToAws(resourceType).Should().BeTrue();
        facts.Name.Should().Be(resourceType);
        facts.Ref.Should().NotBeEmpty();
        facts.PrimaryIdentifier.Concat(facts.Ref).Should().BeSubsetOf(facts.Properties.Keys.Concat(facts.Attributes.Keys));
        if (facts.TagProperty is { } tags)
            facts.Properties.Should().ContainKey(tags);
        facts.Properties.Values.Concat(facts.Definitions.Values.SelectMany(definition => definition.Values))
            .SelectMany(property => DefinitionsIn(property.Type))
            .Should().BeSubsetOf(facts.Definitions.Keys);
    }

    [Theory]
    [InlineData("AWS::Lambda::Alias")]
    [InlineData("Custom::Anything")]
    [InlineData("AWS::CDK::Metadata")]
    public void TypeThatOnlyAwsSupportsIsKnownButNotFound(string resourceType)
    {
        ResourceTypeFacts.IsKnownToAws(resourceType).Should().BeTrue();
        ResourceTypeFacts.Find(resourceType).Should().BeNull();
    }

    [Theory]
    [InlineData("AWS::S3::Buckett")]
    [InlineData("AWS.S3.Bucket")]
    [InlineData("aws::s3::bucket")]
    [InlineData("AWS::Serverless::Function")]
    [InlineData("")]
    public void UnknownTypeIsNeitherKnownNorFound(string resourceType)
    {
        ResourceTypeFacts.IsKnownToAws(resourceType).Should().BeFalse();
        ResourceTypeFacts.Find(resourceType).Should().BeNull();
    }

    [Fact]
    public void FileIsReadOnceAndNotBeforeItsTypeIsAskedFor()
    {
        var opened = new List<string>();
        var source = new FactsSource(file =>
        {
            opened.Add(file);
            return new MemoryStream(Encoding.UTF8.GetBytes(file switch
            {
                "PublicTypes.txt" => "AWS::S3::Bucket\nAWS::EC2::EIP\n",
                _ => """{ "name": "AWS::S3::Bucket", "attributes": {}, "properties": {}, "definitions": {} }""",
            }));
        });
        opened.Should().BeEmpty();

        var first = source.Find("AWS::S3::Bucket");
        var second = source.Find("AWS::S3::Bucket");

        second.Should().BeSameAs(first);
        opened.Should().Equal("PublicTypes.txt", "AWS.S3.Bucket.json");
    }

    private static IEnumerable<string> DefinitionsIn(PropertyType type) => type switch
    {
        PropertyType.List list => DefinitionsIn(list.Items),
        PropertyType.Map map => DefinitionsIn(map.Values),
        PropertyType.Union union => union.Types.SelectMany(DefinitionsIn),
        PropertyType.Definition definition => [definition.Name],
        _ => [],
    };
}
