using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Services.Ec2;

public sealed class Ec2ServiceTests : IDisposable
{
    private const string Version = "2016-11-15";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ASecurityGroupHasItsRulesUnderTheNamesOfXml()
    {
        var vpc = CreateVpc();
        var group = _aws.Region.Create<SecurityGroup>(
            $$"""{"GroupDescription":"web","GroupName":"g","VpcId":"{{vpc.PhysicalId}}","SecurityGroupIngress":[{"IpProtocol":"tcp","FromPort":22,"ToPort":22,"CidrIp":"0.0.0.0/0"}],"Tags":[{"Key":"a","Value":"b"}]}""");

        Ask($"DescribeSecurityGroups&GroupId.1={group.PhysicalId}").Should().Be(
            $"<securityGroupInfo><item><groupDescription>web</groupDescription><groupName>g</groupName><ipPermissions><item><fromPort>22</fromPort>"
            + "<ipProtocol>tcp</ipProtocol><ipv6Ranges /><prefixListIds /><toPort>22</toPort><groups /><ipRanges><item><cidrIp>0.0.0.0/0</cidrIp></item></ipRanges>"
            + $"</item></ipPermissions><ownerId>123456789012</ownerId><groupId>{group.PhysicalId}</groupId><ipPermissionsEgress><item><ipProtocol>-1</ipProtocol>"
            + "<ipv6Ranges /><prefixListIds /><groups /><ipRanges><item><cidrIp>0.0.0.0/0</cidrIp></item></ipRanges></item></ipPermissionsEgress>"
            + $"<vpcId>{vpc.PhysicalId}</vpcId><tagSet><item><key>a</key><value>b</value></item></tagSet></item></securityGroupInfo>");
    }

    [Fact]
    public void AnInstanceIsInAReservation()
    {
        var instance = _aws.Region.Create<Instance>("""{"ImageId":"ami-12345678","InstanceType":"t3.micro"}""");

        Ask("DescribeInstances").Should().StartWith("<reservationSet><item><reservationId>r-").And.Contain($"<instanceId>{instance.PhysicalId}</instanceId>")
            .And.Contain("<instanceState><code>16</code><name>running</name></instanceState>").And.Contain("<monitoring><state>disabled</state></monitoring>")
            .And.Contain("<blockDeviceMapping><item>").And.Contain("<networkInterfaceSet><item>").And.NotContain("<securityGroups>");
        Ask("DescribeVolumes").Should().Contain("<status>in-use</status><volumeId>").And.Contain("<attachmentSet><item>").And.NotContain("<state>");
    }

    [Theory]
    [InlineData("tag:team", "one", true)]
    [InlineData("tag:team", "o*", true)]
    [InlineData("tag:team", "two", false)]
    [InlineData("tag-key", "team", true)]
    [InlineData("cidr", "10.?.0.0/16", true)]
    [InlineData("cidr-block-association.cidr-block", "10.1.0.0/16", false)]
    [InlineData("is-default", "false", true)]
    public void FiltersTakeWhatHasOneOfTheirValues(string name, string value, bool isTaken)
    {
        var vpc = CreateVpc();

        var answer = Ask($"DescribeVpcs&Filter.1.Name={Uri.EscapeDataString(name)}&Filter.1.Value.1=nothing&Filter.1.Value.2={Uri.EscapeDataString(value)}");

        answer.Contains(vpc.PhysicalId, StringComparison.Ordinal).Should().Be(isTaken, answer);
    }

    [Fact]
    public void WhatThereIsMoreOfComesOnAnotherPage()
    {
        var vpc = CreateVpc();
        foreach (var range in new[] { "10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24" })
            _aws.Region.Create<Subnet>($$"""{"VpcId":"{{vpc.PhysicalId}}","CidrBlock":"{{range}}"}""");

        var first = Ask("DescribeSubnets&MaxResults=2");
        var token = System.Xml.Linq.XElement.Parse($"<all>{first}</all>").Element("nextToken")!.Value;

        first.Should().Contain("10.0.0.0/24").And.Contain("10.0.1.0/24").And.NotContain("10.0.2.0/24");
        Ask($"DescribeSubnets&NextToken={token}").Should().Contain("10.0.2.0/24").And.NotContain("nextToken");
    }

    [Fact]
    public void OtherRegionsAndTheirResourcesAreNotSeen()
    {
        _aws.Region.Elsewhere(region: "eu-west-1").Create<ElasticIp>("{}");

        Ask("DescribeAddresses").Should().Be("<addressesSet />");
        Ask("DescribeFlowLogs").Should().Be("<flowLogSet />");
    }

    [Theory]
    [InlineData("DescribeVpcs&VpcId.1=vpc-1", 400, "InvalidVpcID.NotFound", "The vpc ID 'vpc-1' does not exist")]
    [InlineData("DescribeInstances&InstanceId.1=i-1", 400, "InvalidInstanceID.NotFound", "The instance ID 'i-1' does not exist")]
    [InlineData("DescribeVpcs&DryRun=true", 412, "DryRunOperation", "Request would have succeeded, but DryRun flag is set.")]
    [InlineData("DescribeVpcs&SubnetId.1=s", 501, "UnsupportedParameter", "The embedded AWS does not support the parameter 'SubnetId' of DescribeVpcs.")]
    [InlineData("DescribeHosts", 501, "UnsupportedOperation", "The embedded AWS does not support the operation DescribeHosts of 'ec2'.")]
    public void WhatCannotBeAnsweredIsRefusedInTheFormOfEc2(string form, int status, string code, string message) =>
        _aws.Refused("ec2", Version, form).Should().Be(
            (status, $"<Errors><Error><Code>{code}</Code><Message>{message}</Message></Error></Errors>"));

    [Fact]
    public void AFilterThatIsNotKnownIsRefusedByName()
    {
        CreateVpc();

        _aws.Refused("ec2", Version, "DescribeVpcs&Filter.1.Name=moon&Filter.1.Value.1=x").Body.Should().Contain("'Filter.Name=moon' of DescribeVpcs");
    }

    private string Ask(string form) => _aws.Query("ec2", Version, form);

    private Resource CreateVpc() => _aws.Region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16","Tags":[{"Key":"team","Value":"one"}]}""");
}
