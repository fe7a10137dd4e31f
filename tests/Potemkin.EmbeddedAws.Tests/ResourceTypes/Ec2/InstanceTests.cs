using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Tests.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Ec2;

public class InstanceTests
{
    private readonly TestRegion _region = new();

    [Fact]
    public void IsInTheDefaultVpcWhereNoSubnetIsNamed()
    {
        var instance = _region.Create<Instance>("""{"ImageId":"ami-1"}""");

        instance.PhysicalId.Should().MatchRegex("^i-[0-9a-f]{17}$");
        instance.Attributes["AvailabilityZone"].ToString().Should().Be("us-east-1a");
        instance.Attributes["PrivateIp"].ToString().Should().Be("172.31.0.4");
        instance.Attributes["PrivateDnsName"].ToString().Should().Be("ip-172-31-0-4.ec2.internal");
        instance.Attributes["PublicIp"].ToString().Should().MatchRegex(@"^(\d{1,3}\.){3}\d{1,3}$");
        _region.Create<Instance>("""{"ImageId":"ami-1"}""").Attributes["PrivateIp"].ToString().Should().Be("172.31.0.5");
    }

    [Fact]
    public void IsRecordedWithWhatARuleLooksAt()
    {
        _region.CreateRole("auditor");
        var profile = _region.Create<InstanceProfile>("""{"InstanceProfileName":"profile","Roles":["auditor"]}""");
        var vpc = _region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""");
        var subnet = _region.Create<Subnet>($$"""{"VpcId":"{{vpc.PhysicalId}}","CidrBlock":"10.0.1.0/24"}""");
        var group = _region.Create<SecurityGroup>($$"""{"GroupDescription":"web","GroupName":"web","VpcId":"{{vpc.PhysicalId}}"}""");
        var instance = _region.Create<Instance>($$"""
            {
              "ImageId": "ami-1", "InstanceType": "t3.micro", "SubnetId": "{{subnet.PhysicalId}}", "SecurityGroupIds": ["{{group.PhysicalId}}"],
              "IamInstanceProfile": "profile", "Monitoring": true, "MetadataOptions": { "HttpTokens": "required" }
            }
            """);
        var volume = _region.State.Resources.OfType("AWS::EC2::Volume").Single();

        var recorded = JsonNode.Parse(TestRegion.Recorded(instance))!;

        var configuration = recorded["configuration"]!;
        configuration["instanceType"]!.ToString().Should().Be("t3.micro");
        configuration["monitoring"]!["state"]!.ToString().Should().Be("enabled");
        configuration["metadataOptions"]!["httpTokens"]!.ToString().Should().Be("required");
        configuration["iamInstanceProfile"]!.ToJsonString().Should().Be($$"""{"arn":"{{profile.Arn}}","id":"{{profile.ResourceId}}"}""");
        configuration["securityGroups"]!.ToJsonString().Should().Be($$"""[{"groupName":"web","groupId":"{{group.PhysicalId}}"}]""");
        configuration["blockDeviceMappings"]![0]!["ebs"]!["volumeId"]!.ToString().Should().Be(volume.PhysicalId);
        configuration.AsObject().Should().NotContainKey("publicIpAddress");
        recorded["availabilityZone"]!.ToString().Should().Be("us-east-1a");
        recorded["relationships"]!.AsArray().Select(relationship => relationship!.ToString()).Should().Equal(
            new ConfigurationRelationship("AWS::EC2::NetworkInterface", configuration["networkInterfaces"]![0]!["networkInterfaceId"]!.ToString(), null, "Contains NetworkInterface").ToString(),
            new ConfigurationRelationship("AWS::EC2::SecurityGroup", group.PhysicalId, null, "Is associated with SecurityGroup").ToString(),
            new ConfigurationRelationship("AWS::EC2::Subnet", subnet.PhysicalId, null, "Is contained in Subnet").ToString(),
            new ConfigurationRelationship("AWS::EC2::Volume", volume.PhysicalId, null, "Is attached to Volume").ToString(),
            new ConfigurationRelationship("AWS::EC2::VPC", vpc.PhysicalId, null, "Is contained in Vpc").ToString());
    }

    [Fact]
    public void ItsVolumesAreRecordedAsAttached()
    {
        var instance = _region.Create<Instance>("""
            {"ImageId":"ami-1","BlockDeviceMappings":[
              {"DeviceName":"/dev/xvda","Ebs":{"Encrypted":true,"VolumeSize":20,"VolumeType":"gp3"}},
              {"DeviceName":"/dev/sdf","Ebs":{"VolumeSize":100,"DeleteOnTermination":false}}]}
            """);

        var volumes = _region.State.Resources.OfType("AWS::EC2::Volume").ToList();
        var recorded = volumes.Select(volume => JsonNode.Parse(TestRegion.Recorded(volume))!["configuration"]!).ToList();

        recorded.Select(volume => (volume["size"]!.GetValue<int>(), volume["encrypted"]!.GetValue<bool>(), volume["state"]!.ToString()))
            .Should().Equal((20, true, "in-use"), (100, false, "in-use"));
        recorded[1]["attachments"]![0]!["instanceId"]!.ToString().Should().Be(instance.PhysicalId);
        _region.Delete<Instance>(instance);
        _region.State.Resources.OfType("AWS::EC2::Volume").Should().Equal(volumes[1]);
        JsonNode.Parse(TestRegion.Recorded(volumes[1]))!["configuration"]!["state"]!.ToString().Should().Be("available");
    }

    [Fact]
    public void ADeclaredInterfaceSaysWhereItIsAndWhetherThePublicReachesIt()
    {
        var subnet = Subnet.DefaultOf(_region.State);
        var instance = _region.Create<Instance>($$"""
            {"ImageId":"ami-1","NetworkInterfaces":[{"DeviceIndex":"0","SubnetId":"{{subnet.PhysicalId}}","AssociatePublicIpAddress":false}]}
            """);

        instance.Attributes["PublicIp"].ToString().Should().BeEmpty();
        instance.Properties["SubnetId"]!.ToString().Should().Be(subnet.PhysicalId);
    }

    [Fact]
    public void AnUpdateInPlaceKeepsItsAddresses()
    {
        var instance = _region.Create<Instance>("""{"ImageId":"ami-1"}""");
        var addresses = (instance.Attributes["PrivateIp"].ToString(), instance.Attributes["PublicIp"].ToString());

        _region.Update<Instance>(instance, """{"ImageId":"ami-1"}""", """{"ImageId":"ami-1","Monitoring":true}""");

        (instance.Attributes["PrivateIp"].ToString(), instance.Attributes["PublicIp"].ToString()).Should().Be(addresses);
        JsonNode.Parse(TestRegion.Recorded(instance))!["configuration"]!["monitoring"]!["state"]!.ToString().Should().Be("enabled");
    }

    [Theory]
    [InlineData("{}", "The request must contain the parameter ImageId", "InvalidRequest")]
    [InlineData("""{"ImageId":"ami-1","SubnetId":"subnet-1"}""", "The subnet ID 'subnet-1' does not exist", "NotFound")]
    [InlineData("""{"ImageId":"ami-1","SecurityGroupIds":["sg-1"]}""", "The security group 'sg-1' does not exist", "NotFound")]
    [InlineData(
        """{"ImageId":"ami-1","IamInstanceProfile":"gone"}""",
        "Value (gone) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name", "InvalidRequest")]
    public void WhatEc2DoesNotTakeIsRefused(string properties, string message, string code) =>
        _region.FailureOf<Instance>(properties).Should().Be(Ec2Text.Of(message, code));

    [Fact]
    public void ALaunchTemplateIsRefusedByName() => _region.FailureOf<Instance>("""{"LaunchTemplate":{"Version":"1"}}""")
        .Should().Be("The embedded AWS does not support the property 'LaunchTemplate' of AWS::EC2::Instance.");

    [Fact]
    public void ProtectedFromTerminationItStays()
    {
        var instance = _region.Create<Instance>("""{"ImageId":"ami-1","DisableApiTermination":true}""");

        _region.DeletionFailureOf<Instance>(instance).Should().Be(Ec2Text.Of(
            $"The instance '{instance.PhysicalId}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again."));
    }
}
