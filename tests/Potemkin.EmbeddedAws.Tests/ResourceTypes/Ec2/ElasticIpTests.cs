using Potemkin.EmbeddedAws.ResourceTypes.Ec2;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Ec2;

public class ElasticIpTests
{
    private readonly TestRegion _region = new(region: "eu-west-1");

    [Fact]
    public void CloudFormationKnowsTheAddressAndConfigTheAllocation()
    {
        var address = _region.Create<ElasticIp>("{}");

        address.PhysicalId.Should().MatchRegex(@"^(\d{1,3}\.){3}\d{1,3}$");
        address.ResourceId.Should().MatchRegex("^eipalloc-[0-9a-f]{17}$");
        address.Arn.Should().Be($"arn:aws:ec2:eu-west-1:123456789012:eip-allocation/{address.ResourceId}");
        address.Name.Should().BeNull();
        address.Attributes["PublicIp"].ToString().Should().Be(address.PhysicalId);
        address.Attributes["AllocationId"].ToString().Should().Be(address.ResourceId);
    }

    [Fact]
    public void AnAddressThatIsTakenAnywhereIsNotGivenAgain()
    {
        var first = new TestRegion().Create<ElasticIp>("{}").PhysicalId;
        var sameSeed = new TestRegion();
        sameSeed.Elsewhere("111122223333", "eu-west-1").AddForeign("AWS::EC2::EIP", first);

        var address = sameSeed.Create<ElasticIp>("{}");

        address.PhysicalId.Should().NotBe(first);
    }

    [Fact]
    public void IsRecordedAsAssociatedWithNothing()
    {
        var address = _region.Create<ElasticIp>("""{"Domain":"vpc","Tags":[{"Key":"team","Value":"audit"}]}""");

        address.Tags.Should().Contain("team", "audit");
        TestRegion.Recorded(address).Should().Be(TestRegion.Compact(
            $$"""
            {
              "configuration": {
                "publicIp": "{{address.PhysicalId}}",
                "allocationId": "{{address.ResourceId}}",
                "domain": "vpc",
                "publicIpv4Pool": "amazon",
                "networkBorderGroup": "eu-west-1"
              },
              "supplementaryConfiguration": {},
              "relationships": [],
              "availabilityZone": "Not Applicable"
            }
            """));
    }

    [Fact]
    public void AnAssociationShowsInItsItemAndInThatOfTheInstance()
    {
        var address = _region.Create<ElasticIp>("{}");
        var instance = _region.Create<Instance>("""{"ImageId":"ami-0123456789abcdef0"}""");
        var association = _region.Create<ElasticIpAssociation>($$"""{"AllocationId":"{{address.ResourceId}}","InstanceId":"{{instance.PhysicalId}}"}""");
        var (associated, withIt) = (TestRegion.Configuration(address), TestRegion.Configuration(instance));

        _region.Delete<ElasticIpAssociation>(association);

        association.PhysicalId.Should().MatchRegex("^eipassoc-[0-9a-f]{17}$");
        associated["associationId"]!.ToString().Should().Be(association.PhysicalId);
        associated["instanceId"]!.ToString().Should().Be(instance.PhysicalId);
        associated["privateIpAddress"]!.ToString().Should().Be(withIt["privateIpAddress"]!.ToString());
        associated["networkInterfaceId"]!.ToString().Should().Be(withIt["networkInterfaces"]![0]!["networkInterfaceId"]!.ToString());
        withIt["publicIpAddress"]!.ToString().Should().Be(address.PhysicalId);
        withIt["networkInterfaces"]![0]!["association"]!["ipOwnerId"]!.ToString().Should().Be("123456789012");
        TestRegion.Configuration(address).ContainsKey("associationId").Should().BeFalse();
        TestRegion.Configuration(instance)["publicIpAddress"]?.ToString().Should().NotBe(address.PhysicalId);
    }

    [Fact]
    public void AnInstanceOfItsOwnIsNamedByTheAddress()
    {
        var instance = _region.Create<Instance>("""{"ImageId":"ami-0123456789abcdef0"}""");
        var address = _region.Create<ElasticIp>($$"""{"InstanceId":"{{instance.PhysicalId}}"}""");

        TestRegion.Configuration(address)["associationId"]!.ToString().Should().MatchRegex("^eipassoc-[0-9a-f]{17}$");
        TestRegion.Configuration(instance)["publicIpAddress"]!.ToString().Should().Be(address.PhysicalId);
        _region.FailureOf<ElasticIp>("""{"InstanceId":"i-1"}""").Should().Be(Ec2Text.Of("The instance ID 'i-1' does not exist"));
    }

    [Fact]
    public void ANatGatewayUsesIt()
    {
        var address = _region.Create<ElasticIp>("{}");
        var gateway = _region.Create<NatGateway>($$"""{"AllocationId":"{{address.ResourceId}}","SubnetId":"subnet-1"}""");

        TestRegion.Configuration(address)["networkInterfaceId"]!.ToString().Should().Be(gateway.Attributes["EniId"].ToString());
    }

    [Fact]
    public void AnUpdateChangesItsTags()
    {
        var address = _region.Create<ElasticIp>("{}");

        _region.Update<ElasticIp>(address, "{}", """{"Tags":[{"Key":"team","Value":"audit"}]}""");

        address.Tags["team"].Should().Be("audit");
        _region.UpdateFailureOf<ElasticIp>(address, "{}", """{"Address":"192.0.2.1"}""")
            .Should().Be("The embedded AWS does not support the property 'Address' of AWS::EC2::EIP.");
    }

    [Fact]
    public void ReleaseTakesItAway()
    {
        _region.Delete<ElasticIp>(_region.Create<ElasticIp>("{}"));

        _region.State.Resources.All.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"Address":"192.0.2.1"}""", "The embedded AWS does not support the property 'Address' of AWS::EC2::EIP.")]
    [InlineData("""{"Domain":"standard"}""", "The embedded AWS does not support the value 'standard' of the property 'Domain' of AWS::EC2::EIP.")]
    public void WhatItCannotBeIsRefusedByName(string properties, string reason) =>
        _region.FailureOf<ElasticIp>(properties).Should().Be(reason);
}
