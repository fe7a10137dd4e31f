using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>What CloudFormation says of resource types.</summary>
public class RegistryQueryTests
{
    [Theory]
    [InlineData("TypeName", "AWS::S3::Bucket")]
    [InlineData("Arn", "arn:aws:cloudformation:eu-west-1::type/resource/AWS-S3-Bucket")]
    public void APublicTypeIsDescribed(string member, string value)
    {
        using var aws = new CloudFormationApi();

        var type = aws.Ask("DescribeType", ("Type", "RESOURCE"), (member, value));

        type.Element("TypeName")!.Value.Should().Be("AWS::S3::Bucket");
        type.Element("Arn")!.Value.Should().Be("arn:aws:cloudformation:eu-west-1::type/resource/AWS-S3-Bucket");
        type.Element("Visibility")!.Value.Should().Be("PUBLIC");
        var schema = JsonNode.Parse(type.Element("Schema")!.Value)!;
        schema["typeName"]!.ToString().Should().Be("AWS::S3::Bucket");
        schema["primaryIdentifier"]!.ToJsonString().Should().Be("""["/properties/BucketName"]""");
        schema["createOnlyProperties"]!.AsArray().Select(name => name!.ToString()).Should().Contain("/properties/BucketName");
        schema["readOnlyProperties"]!.AsArray().Select(name => name!.ToString()).Should().Contain("/properties/Arn");
        schema["properties"]!["VersioningConfiguration"]!.ToJsonString().Should().Be("""{"$ref":"#/definitions/VersioningConfiguration"}""");
        schema["definitions"]!["VersioningConfiguration"]!["required"]!.ToJsonString().Should().Be("""["Status"]""");
        schema["definitions"]!["VersioningConfiguration"]!["properties"]!["Status"]!["type"]!.ToString().Should().Be("string");
        schema["tagging"]!["tagProperty"]!.ToString().Should().Be("/properties/Tags");
    }

    [Fact]
    public void PublicTypesAreListed()
    {
        using var aws = new CloudFormationApi();

        var types = aws.Ask("ListTypes", ("Visibility", "PUBLIC"), ("Filters.TypeNamePrefix", "AWS::S3::"), ("MaxResults", "1"));

        types.Descendants("TypeName").Single().Value.Should().Be("AWS::S3::AccessGrant");
        types.Element("NextToken").Should().NotBeNull();
        aws.Ask("ListTypes").Descendants("member").Should().BeEmpty("the account has none of its own");
        aws.Ask("ListTypeVersions", ("Type", "RESOURCE"), ("TypeName", "AWS::SNS::Topic")).Descendants("Arn").Single().Value.Should().EndWith("/00000001");
        aws.Ask("ListTypeRegistrations").Descendants("member").Should().BeEmpty();
        aws.Ask("BatchDescribeTypeConfigurations", ("TypeConfigurationIdentifiers.member.1.TypeName", "A::B::C"), ("TypeConfigurationIdentifiers.member.1.Type", "HOOK"))
            .Descendants("ErrorCode").Single().Value.Should().Be("TypeConfigurationNotFoundException");
    }

    [Fact]
    public void ATypeThatIsNoneIsRefused()
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf("DescribeType", ("Type", "RESOURCE"), ("TypeName", "Some::Other::Type")).Should().Be(
            "TypeNotFoundException: The type 'Some::Other::Type' cannot be found.");
        aws.ErrorOf("DescribeType", ("Type", "HOOK"), ("TypeName", "AWS::S3::Bucket")).Should().StartWith("TypeNotFoundException");
        aws.ErrorOf("DescribeType").Should().Be("ValidationError: Either Arn, or Type and TypeName must be specified.");
        aws.ErrorOf("BatchDescribeTypeConfigurations").Should().Be(
            "ValidationError: 1 validation error detected: Value null at 'typeConfigurationIdentifiers' failed to satisfy constraint: Member must not be null");
        aws.ErrorOf("EstimateTemplateCost").Should().StartWith("UnsupportedOperation");
        aws.ErrorOf("ListStackSets").Should().StartWith("UnsupportedOperation");
    }
}
