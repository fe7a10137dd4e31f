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
    public void AnUpdateChangesItsTags()
    {
        var address = _region.Create<ElasticIp>("{}");

        _region.Update<ElasticIp>(address, "{}", """{"Tags":[{"Key":"team","Value":"audit"}]}""");

        address.Tags["team"].Should().Be("audit");
        _region.UpdateFailureOf<ElasticIp>(address, "{}", """{"InstanceId":"i-1"}""")
            .Should().Be("The embedded AWS does not support the property 'InstanceId' of AWS::EC2::EIP.");
    }

    [Fact]
    public void ReleaseTakesItAway()
    {
        _region.Delete<ElasticIp>(_region.Create<ElasticIp>("{}"));

        _region.State.Resources.All.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"InstanceId":"i-1"}""", "The embedded AWS does not support the property 'InstanceId' of AWS::EC2::EIP.")]
    [InlineData("""{"Domain":"standard"}""", "The embedded AWS does not support the value 'standard' of the property 'Domain' of AWS::EC2::EIP.")]
    public void WhatItCannotBeIsRefusedByName(string properties, string reason) =>
        _region.FailureOf<ElasticIp>(properties).Should().Be(reason);
}
