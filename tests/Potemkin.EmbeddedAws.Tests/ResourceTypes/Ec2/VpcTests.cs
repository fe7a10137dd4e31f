using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Ec2;

public class VpcTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void HasASecurityGroupAndARouteTableFromTheStart()
    {
        var vpc = _region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""");

        vpc.PhysicalId.Should().MatchRegex("^vpc-[0-9a-f]{17}$");
        vpc.Arn.Should().Be($"arn:aws:ec2:us-east-1:123456789012:vpc/{vpc.PhysicalId}");
        var group = _region.State.Resources.Find("AWS::EC2::SecurityGroup", vpc.Attributes["DefaultSecurityGroup"].ToString())!;
        var permission = JsonNode.Parse(TestRegion.Recorded(group))!["configuration"]!["ipPermissions"]![0]!;
        permission["ipProtocol"]!.ToString().Should().Be("-1");
        permission["userIdGroupPairs"]![0]!["groupId"]!.ToString().Should().Be(group.PhysicalId);
        var table = _region.State.Resources.OfType("AWS::EC2::RouteTable").Single();
        JsonNode.Parse(TestRegion.Recorded(table))!["configuration"]!["associations"]![0]!["main"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public void IsRecordedWithWhatItContains()
    {
        var vpc = _region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16","Tags":[{"Key":"team","Value":"audit"}]}""");
        var gateway = _region.Create<InternetGateway>("{}");
        _region.Create<VpcGatewayAttachment>($$"""{"VpcId":"{{vpc.PhysicalId}}","InternetGatewayId":"{{gateway.PhysicalId}}"}""");
        var group = vpc.Attributes["DefaultSecurityGroup"].ToString();
        var table = _region.State.Resources.OfType("AWS::EC2::RouteTable").Single().PhysicalId;
        var recorded = JsonNode.Parse(TestRegion.Recorded(vpc))!;
        var configuration = recorded["configuration"]!.AsObject();
        var associationId = configuration["cidrBlockAssociationSet"]![0]!["associationId"]!.ToString();
        configuration.Remove("dhcpOptionsId");

        configuration.ToJsonString().Should().Be(TestRegion.Compact(
            $$"""
            {
              "cidrBlock": "10.0.0.0/16",
              "state": "available",
              "vpcId": "{{vpc.PhysicalId}}",
              "ownerId": "123456789012",
              "instanceTenancy": "default",
              "ipv6CidrBlockAssociationSet": [],
              "cidrBlockAssociationSet": [
                { "associationId": "{{associationId}}", "cidrBlock": "10.0.0.0/16", "cidrBlockState": { "state": "associated" } }
              ],
              "isDefault": false,
              "tags": [ { "key": "team", "value": "audit" } ]
            }
            """));
        recorded["relationships"]!.AsArray().Select(relationship => relationship!.ToString()).Should().Equal(
            new ConfigurationRelationship("AWS::EC2::InternetGateway", gateway.PhysicalId, null, "Is attached to InternetGateway").ToString(),
            new ConfigurationRelationship("AWS::EC2::RouteTable", table, null, "Contains RouteTable").ToString(),
            new ConfigurationRelationship("AWS::EC2::SecurityGroup", group, null, "Contains SecurityGroup").ToString());
        recorded["availabilityZone"]!.ToString().Should().Be("Multiple Availability Zones");
    }

    [Fact]
    public void WhatDependsOnItKeepsItFromDeletion()
    {
        var vpc = _region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""");
        var subnet = _region.Create<Subnet>(SubnetOf(vpc, "10.0.1.0/24"));

        _region.DeletionFailureOf<Vpc>(vpc).Should().Be(Ec2Text.Of($"The vpc '{vpc.PhysicalId}' has dependencies and cannot be deleted."));
        _region.Delete<Subnet>(subnet);
        _region.Delete<Vpc>(vpc);

        _region.State.Resources.All.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"CidrBlock":"10.0.0.0/8"}""", "The CIDR '10.0.0.0/8' is invalid.")]
    [InlineData("""{"CidrBlock":"ten"}""", "Value (ten) for parameter cidrBlock is invalid. This is not a valid CIDR block.")]
    [InlineData("{}", "Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.")]
    public void ARangeThatEc2DoesNotTakeIsRefused(string properties, string message) =>
        _region.FailureOf<Vpc>(properties).Should().Be(Ec2Text.Of(message));

    [Fact]
    public void ASubnetIsRecordedInItsZone()
    {
        var vpc = _region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""");
        var subnet = _region.Create<Subnet>($$"""
            {"VpcId":"{{vpc.PhysicalId}}","CidrBlock":"10.0.1.0/24","AvailabilityZone":"us-east-1b","MapPublicIpOnLaunch":true}
            """);

        TestRegion.Recorded(subnet).Should().Be(TestRegion.Compact(
            $$"""
            {
              "configuration": {
                "availabilityZone": "us-east-1b",
                "availableIpAddressCount": 251,
                "cidrBlock": "10.0.1.0/24",
                "defaultForAz": false,
                "mapPublicIpOnLaunch": true,
                "mapCustomerOwnedIpOnLaunch": false,
                "state": "available",
                "subnetId": "{{subnet.PhysicalId}}",
                "vpcId": "{{vpc.PhysicalId}}",
                "ownerId": "123456789012",
                "assignIpv6AddressOnCreation": false,
                "ipv6CidrBlockAssociationSet": [],
                "subnetArn": "arn:aws:ec2:us-east-1:123456789012:subnet/{{subnet.PhysicalId}}",
                "enableDns64": false,
                "ipv6Native": false,
                "tags": []
              },
              "supplementaryConfiguration": {},
              "relationships": [ "{{new ConfigurationRelationship("AWS::EC2::VPC", vpc.PhysicalId, null, "Is contained in Vpc")}}" ],
              "availabilityZone": "us-east-1b"
            }
            """));
    }

    [Fact]
    public void ASubnetMustFitIntoItsVpc()
    {
        var vpc = _region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""");
        _region.Create<Subnet>(SubnetOf(vpc, "10.0.1.0/24"));

        _region.FailureOf<Subnet>(SubnetOf(vpc, "10.0.1.128/25")).Should().Be(Ec2Text.Of("The CIDR '10.0.1.128/25' conflicts with another subnet"));
        _region.FailureOf<Subnet>(SubnetOf(vpc, "10.1.0.0/24")).Should().Be(Ec2Text.Of("The CIDR '10.1.0.0/24' is invalid."));
        _region.FailureOf<Subnet>("""{"VpcId":"vpc-1","CidrBlock":"10.0.1.0/24"}""").Should().Be(Ec2Text.Of("The vpc ID 'vpc-1' does not exist", "NotFound"));
    }

    [Fact]
    public void ARouteTableIsRecordedWithItsRoutesAndSubnets()
    {
        var vpc = _region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""");
        var subnet = _region.Create<Subnet>(SubnetOf(vpc, "10.0.1.0/24"));
        var gateway = _region.Create<InternetGateway>("{}");
        var table = _region.Create<RouteTable>($$"""{"VpcId":"{{vpc.PhysicalId}}"}""");
        _region.Create<Route>($$"""{"RouteTableId":"{{table.PhysicalId}}","DestinationCidrBlock":"0.0.0.0/0","GatewayId":"{{gateway.PhysicalId}}"}""");
        var association = _region.Create<SubnetRouteTableAssociation>(
            $$"""{"RouteTableId":"{{table.PhysicalId}}","SubnetId":"{{subnet.PhysicalId}}"}""");

        var configuration = JsonNode.Parse(TestRegion.Recorded(table))!["configuration"]!;

        configuration["routes"]!.ToJsonString().Should().Be(TestRegion.Compact(
            $$"""
            [
              { "destinationCidrBlock": "10.0.0.0/16", "gatewayId": "local", "origin": "CreateRouteTable", "state": "active" },
              { "destinationCidrBlock": "0.0.0.0/0", "gatewayId": "{{gateway.PhysicalId}}", "origin": "CreateRoute", "state": "active" }
            ]
            """));
        configuration["associations"]![0]!["routeTableAssociationId"]!.ToString().Should().Be(association.PhysicalId).And.StartWith("rtbassoc-");
        _region.DeletionFailureOf<RouteTable>(table).Should().Be(Ec2Text.Of($"The routeTable '{table.PhysicalId}' has dependencies and cannot be deleted."));
        _region.DeletionFailureOf<Subnet>(subnet).Should().Be(Ec2Text.Of($"The subnet '{subnet.PhysicalId}' has dependencies and cannot be deleted."));
    }

    [Fact]
    public void AVpcHasOneInternetGateway()
    {
        var vpc = _region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""");
        string Attached() => $$"""{"VpcId":"{{vpc.PhysicalId}}","InternetGatewayId":"{{_region.Create<InternetGateway>("{}").PhysicalId}}"}""";
        _region.Create<VpcGatewayAttachment>(Attached()).PhysicalId.Should().Be($"IGW|{vpc.PhysicalId}");

        _region.FailureOf<VpcGatewayAttachment>(Attached()).Should().Be(Ec2Text.Of($"Network {vpc.PhysicalId} already has an internet gateway attached"));
    }

    private static string SubnetOf(Resource vpc, string range) => $$"""{"VpcId":"{{vpc.PhysicalId}}","CidrBlock":"{{range}}"}""";
}
