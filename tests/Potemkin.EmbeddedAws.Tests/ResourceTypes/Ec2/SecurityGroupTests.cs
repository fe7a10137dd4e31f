using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Ec2;

public class SecurityGroupTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void IsInTheDefaultVpcWhereNoneIsNamed()
    {
        var group = _region.Create<SecurityGroup>("""{"GroupDescription":"web"}""", "Web");
        var another = _region.Create<SecurityGroup>("""{"GroupDescription":"web"}""", "Web");

        group.PhysicalId.Should().MatchRegex("^sg-[0-9a-f]{17}$");
        group.Name.Should().MatchRegex("^my-stack-Web-[A-Za-z0-9]{12}$");
        group.Attributes["GroupId"].ToString().Should().Be(group.PhysicalId);
        var vpc = _region.State.Resources.Find("AWS::EC2::VPC", group.Attributes["VpcId"].ToString())!;
        Vpc.IsDefaultOf(vpc).Should().BeTrue();
        another.Attributes["VpcId"].ToString().Should().Be(vpc.PhysicalId);
    }

    [Fact]
    public void IsRecordedWithItsRulesByProtocolAndPorts()
    {
        var group = _region.Create<SecurityGroup>(
            """
            {
              "GroupName": "web",
              "GroupDescription": "for the web",
              "SecurityGroupIngress": [
                { "IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "10.0.0.0/8", "Description": "office" },
                { "IpProtocol": "6", "FromPort": 22, "ToPort": 22, "CidrIpv6": "::/0" }
              ]
            }
            """);
        _region.Create<SecurityGroupIngress>($$"""
            {"GroupId":"{{group.PhysicalId}}","IpProtocol":"udp","FromPort":53,"ToPort":53,"SourceSecurityGroupId":"{{group.PhysicalId}}"}
            """);
        var vpcId = group.Properties["VpcId"]!.ToString();

        TestRegion.Recorded(group).Should().Be(TestRegion.Compact(
            $$"""
            {
              "configuration": {
                "description": "for the web",
                "groupName": "web",
                "ipPermissions": [
                  {
                    "fromPort": 22,
                    "ipProtocol": "tcp",
                    "ipv6Ranges": [ { "cidrIpv6": "::/0" } ],
                    "prefixListIds": [],
                    "toPort": 22,
                    "userIdGroupPairs": [],
                    "ipv4Ranges": [ { "cidrIp": "10.0.0.0/8", "description": "office" } ],
                    "ipRanges": [ "10.0.0.0/8" ]
                  },
                  {
                    "fromPort": 53,
                    "ipProtocol": "udp",
                    "ipv6Ranges": [],
                    "prefixListIds": [],
                    "toPort": 53,
                    "userIdGroupPairs": [ { "groupId": "{{group.PhysicalId}}", "userId": "123456789012" } ],
                    "ipv4Ranges": [],
                    "ipRanges": []
                  }
                ],
                "ownerId": "123456789012",
                "groupId": "{{group.PhysicalId}}",
                "ipPermissionsEgress": [
                  {
                    "ipProtocol": "-1",
                    "ipv6Ranges": [],
                    "prefixListIds": [],
                    "userIdGroupPairs": [],
                    "ipv4Ranges": [ { "cidrIp": "0.0.0.0/0" } ],
                    "ipRanges": [ "0.0.0.0/0" ]
                  }
                ],
                "vpcId": "{{vpcId}}",
                "tags": []
              },
              "supplementaryConfiguration": {},
              "relationships": [ "{{new ConfigurationRelationship("AWS::EC2::VPC", vpcId, null, "Is contained in Vpc")}}" ],
              "availabilityZone": "Not Applicable"
            }
            """));
    }

    [Fact]
    public void AnUpdateChangesItsRulesInPlace()
    {
        const string before = """{"GroupDescription":"web"}""";
        var group = _region.Create<SecurityGroup>(before);
        var name = group.Name;

        _region.Update<SecurityGroup>(group, before, """
            {"GroupDescription":"web","SecurityGroupIngress":[{"IpProtocol":"tcp","FromPort":443,"ToPort":443,"CidrIp":"0.0.0.0/0"}]}
            """);

        var recorded = JsonNode.Parse(TestRegion.Recorded(group))!["configuration"]!;
        recorded["groupName"]!.ToString().Should().Be(name);
        recorded["ipPermissions"]![0]!["fromPort"]!.GetValue<int>().Should().Be(443);
    }

    [Fact]
    public void ARuleOfItsOwnIsAChangeOfTheGroup()
    {
        var group = _region.Create<SecurityGroup>("""{"GroupDescription":"web"}""");
        var changed = new List<Resource>();
        _region.World.ResourceChanged += change => changed.Add(change.Resource);

        var rule = _region.Create<SecurityGroupEgress>($$"""{"GroupId":"{{group.PhysicalId}}","IpProtocol":"-1","CidrIpv6":"::/0"}""");
        _region.Delete<SecurityGroupEgress>(rule);

        changed.Should().Equal(rule, group, rule, group);
        rule.PhysicalId.Should().MatchRegex("^sgr-[0-9a-f]{17}$");
    }

    [Fact]
    public void AGroupThatAnotherOneLetsInCannotBeDeleted()
    {
        var first = _region.Create<SecurityGroup>("""{"GroupDescription":"first"}""");
        var second = _region.Create<SecurityGroup>($$"""
            {"GroupDescription":"second","SecurityGroupIngress":[{"IpProtocol":"-1","SourceSecurityGroupId":"{{first.PhysicalId}}"}]}
            """);

        _region.DeletionFailureOf<SecurityGroup>(first).Should().Be(Ec2Text.Of($"resource {first.PhysicalId} has a dependent object"));
        _region.Delete<SecurityGroup>(second);
        _region.Delete<SecurityGroup>(first);

        _region.State.Resources.Find("AWS::EC2::SecurityGroup", first.PhysicalId).Should().BeNull();
    }

    [Theory]
    [InlineData("""{"GroupDescription":"a","GroupName":"sg-a"}""", "Value (sg-a) for parameter GroupName is invalid. Group names may not be in the format sg-*.")]
    [InlineData("""{"GroupDescription":"a","GroupName":"default"}""", "Cannot use reserved security group name: default")]
    [InlineData("""{"GroupDescription":"a","SecurityGroupIngress":[{"IpProtocol":"tcp","CidrIp":"10.0.0.0"}]}""", "CIDR block 10.0.0.0 is malformed")]
    [InlineData("""{"GroupDescription":"a","SecurityGroupIngress":[{"IpProtocol":"tcp"}]}""", "The request must contain the parameter cidrIp, cidrIpv6, prefixListId or groupId")]
    public void WhatEc2DoesNotTakeIsRefused(string properties, string message) =>
        _region.FailureOf<SecurityGroup>(properties).Should().Be(Ec2Text.Of(message));

    [Fact]
    public void ANameIsTakenOnceInAVpc()
    {
        var group = _region.Create<SecurityGroup>("""{"GroupDescription":"a","GroupName":"web"}""");

        _region.FailureOf<SecurityGroup>("""{"GroupDescription":"a","GroupName":"web"}""").Should().Be(
            Ec2Text.Of($"The security group 'web' already exists for VPC '{group.Properties["VpcId"]}'", "AlreadyExists"));
    }
}
