using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.Tests.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Templates;

public class ExistingThingsTests
{
    private readonly TestRegion _region = new();

    [Theory]
    [InlineData("AWS::EC2::AvailabilityZone::Name", "us-east-1c")]
    [InlineData("List<AWS::EC2::AvailabilityZone::Name>", "us-east-1a, us-east-1b")]
    [InlineData("AWS::EC2::Image::Id", "ami-0123456789abcdef0")]
    [InlineData("AWS::EC2::VPC::Id", "VPC")]
    [InlineData("List<AWS::EC2::Subnet::Id>", "SUBNET,SUBNET")]
    [InlineData("AWS::EC2::SecurityGroup::Id", "GROUP")]
    [InlineData("AWS::EC2::KeyPair::KeyName", "key")]
    [InlineData("AWS::Route53::HostedZone::Id", "Z1")]
    public void ValuesNameWhatExists(string type, string value)
    {
        var plan = Given.Plan(Template(type), _region.State, ("P", InTheRegion(value)));

        plan.Missing.Should().BeNull();
    }

    [Theory]
    [InlineData("AWS::EC2::AvailabilityZone::Name", "eu-west-1a", "parameter value eu-west-1a for parameter name P does not exist")]
    [InlineData("AWS::EC2::Image::Id", "ami-x", "parameter value ami-x for parameter name P does not exist")]
    [InlineData("AWS::EC2::VPC::Id", "vpc-123", "parameter value vpc-123 for parameter name P does not exist")]
    [InlineData("List<AWS::EC2::VPC::Id>", "VPC,vpc-1,vpc-2", "parameter value vpc-1 for parameter name P does not exist, parameter value vpc-2 for parameter name P does not exist")]
    [InlineData("AWS::EC2::KeyPair::KeyName", "", "parameter value  for parameter name P does not exist")]
    [InlineData("AWS::SSM::Parameter::Name", "/none", "parameter value /none for parameter name P does not exist")]
    public void WhatDoesNotExistIsSaid(string type, string value, string expected)
    {
        var plan = Given.Plan(Template(type), _region.State, ("P", InTheRegion(value)));

        plan.Missing.Should().Be($"Parameter validation failed: {expected}");
    }

    [Fact]
    public void AnotherRegionHasOthers()
    {
        var vpc = InTheRegion("VPC");

        var plan = Given.Plan(Template("AWS::EC2::VPC::Id"), _region.Elsewhere(region: "eu-west-1").State, ("P", vpc));

        plan.Missing.Should().NotBeNull();
    }

    private static string Template(string type) => $"Parameters: {{P: {{Type: '{type}'}}}}\nResources: {{T: {{Type: X}}}}";

    private string InTheRegion(string value)
    {
        var vpc = _region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""");
        var subnet = _region.Create<Subnet>($$"""{"VpcId":"{{vpc.PhysicalId}}","CidrBlock":"10.0.1.0/24"}""");
        var group = _region.Create<SecurityGroup>($$"""{"VpcId":"{{vpc.PhysicalId}}","GroupDescription":"g"}""");
        _region.AddForeign("AWS::EC2::KeyPair", "key");
        _region.AddForeign("AWS::Route53::HostedZone", "Z1");
        return value
            .Replace("VPC", vpc.PhysicalId, StringComparison.Ordinal)
            .Replace("SUBNET", subnet.PhysicalId, StringComparison.Ordinal)
            .Replace("GROUP", group.PhysicalId, StringComparison.Ordinal);
    }
}
