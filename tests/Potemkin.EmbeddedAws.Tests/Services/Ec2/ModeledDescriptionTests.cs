using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Services.Ec2;

public sealed class ModeledDescriptionTests : IDisposable
{
    private const string Version = "2016-11-15";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void AGatewayIsFoundByTagsAndFilters()
    {
        var gateway = _aws.Region.Create("AWS::EC2::NatGateway", """{"SubnetId":"subnet-1","Tags":[{"Key":"team","Value":"audit"}]}""").PhysicalId;

        Ask("DescribeNatGateways&Filter.1.Name=tag:team&Filter.1.Value.1=aud*&Filter.2.Name=state&Filter.2.Value.1=available").Should()
            .Contain($"<natGatewayId>{gateway}</natGatewayId>").And.Contain("<tagSet><item><key>team</key><value>audit</value></item></tagSet>");
        Ask("DescribeNatGateways&Filter.1.Name=tag-key&Filter.1.Value.1=none").Should().Be("<natGatewaySet />");
        Ask($"DescribeNatGateways&NatGatewayId.1={gateway}").Should().Contain("<connectivityType>public</connectivityType>");
        _aws.Refused("ec2", Version, "DescribeNatGateways&NatGatewayId.1=nat-0").Body.Should().Contain("<Code>NatGatewayNotFound</Code><Message>NatGateway nat-0 was not found</Message>");
    }

    [Fact]
    public void AnAclHasItsEntries()
    {
        var vpc = _aws.Region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""").PhysicalId;
        var acl = _aws.Region.Create("AWS::EC2::NetworkAcl", $$"""{"VpcId":"{{vpc}}"}""").PhysicalId;

        Ask($"DescribeNetworkAcls&Filter.1.Name=vpc-id&Filter.1.Value.1={vpc}").Should().Contain($"<networkAclId>{acl}</networkAclId>")
            .And.Contain("<default>false</default>").And.Contain("<ruleNumber>32767</ruleNumber>");
    }

    [Fact]
    public void ImagesAndSnapshotsAreNone()
    {
        Ask("DescribeImages&Owner.1=self").Should().Be("<imagesSet />");
        Ask("DescribeSnapshots&Owner.1=self").Should().Be("<snapshotSet />");
        _aws.Refused("ec2", Version, "DescribeImages&ImageId.1=ami-1").Body.Should().Contain("<Code>InvalidAMIID.NotFound</Code><Message>The image id '[ami-1]' does not exist</Message>");
        _aws.Refused("ec2", Version, "DescribeSnapshots&DryRun=true").Should().Be(
            (412, "<Errors><Error><Code>DryRunOperation</Code><Message>Request would have succeeded, but DryRun flag is set.</Message></Error></Errors>"));
    }

    [Fact]
    public void ServicesForEndpointsAreThoseOfAwsAndOfStacks()
    {
        var service = _aws.Region.Create("AWS::EC2::VPCEndpointService", """{"AcceptanceRequired":false}""").PhysicalId;

        Ask("DescribeVpcEndpointServices&ServiceName.1=com.amazonaws.us-east-1.s3&Filter.1.Name=service-type&Filter.1.Value.1=Gateway").Should()
            .Contain("<serviceNameSet><item>com.amazonaws.us-east-1.s3</item></serviceNameSet>").And.Contain("<serviceType><item><serviceType>Gateway</serviceType></item></serviceType>");
        Ask($"DescribeVpcEndpointServices&ServiceName.1=com.amazonaws.vpce.us-east-1.{service}").Should().Contain("<acceptanceRequired>false</acceptanceRequired>");
        _aws.Refused("ec2", Version, "DescribeVpcEndpointServices&ServiceName.1=none").Body.Should().Contain("<Code>InvalidServiceName</Code>");
    }

    [Fact]
    public void RegionsZonesAndSettingsOfTheAccountAreTold()
    {
        Ask("DescribeRegions&RegionName.1=eu-west-1").Should().Be(
            "<regionInfo><item><optInStatus>opt-in-not-required</optInStatus><regionName>eu-west-1</regionName><regionEndpoint>ec2.eu-west-1.amazonaws.com</regionEndpoint></item></regionInfo>");
        Ask("DescribeAvailabilityZones&Filter.1.Name=zone-name&Filter.1.Value.1=*b").Should().Contain("<zoneName>us-east-1b</zoneName>").And.NotContain("us-east-1a");
        Ask("GetEbsEncryptionByDefault").Should().StartWith("<ebsEncryptionByDefault>false</ebsEncryptionByDefault>");
        var vpc = _aws.Region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16","EnableDnsHostnames":true}""").PhysicalId;
        Ask($"DescribeVpcAttribute&VpcId={vpc}&Attribute=enableDnsHostnames").Should().Contain("<enableDnsHostnames><value>true</value></enableDnsHostnames>");
    }

    [Fact]
    public void IngressIsRevokedAndAuthorized()
    {
        var group = Group("""[{"IpProtocol":"tcp","FromPort":22,"ToPort":22,"CidrIp":"0.0.0.0/0"},{"IpProtocol":"tcp","FromPort":443,"ToPort":443,"CidrIp":"0.0.0.0/0"}]""");
        const string ssh = "&IpPermissions.1.IpProtocol=tcp&IpPermissions.1.FromPort=22&IpPermissions.1.ToPort=22&IpPermissions.1.IpRanges.1.CidrIp=0.0.0.0/0";

        Ask($"RevokeSecurityGroupIngress&GroupId={group.PhysicalId}{ssh}").Should().Be("<return>true</return>");

        Ask($"DescribeSecurityGroups&GroupId.1={group.PhysicalId}").Should().NotContain("<fromPort>22</fromPort>").And.Contain("<fromPort>443</fromPort>");
        _aws.Refused("ec2", Version, $"RevokeSecurityGroupIngress&GroupId={group.PhysicalId}{ssh}").Body.Should().Contain("<Code>InvalidPermission.NotFound</Code>");
        Ask($"AuthorizeSecurityGroupIngress&GroupId={group.PhysicalId}&IpProtocol=tcp&FromPort=80&ToPort=80&CidrIp=10.0.0.0/8").Should()
            .StartWith("<return>true</return>").And.Contain("<cidrIpv4>10.0.0.0/8</cidrIpv4>");
        Ask($"DescribeSecurityGroups&GroupId.1={group.PhysicalId}").Should().Contain("<cidrIp>10.0.0.0/8</cidrIp>");
        _aws.Refused("ec2", Version, $"AuthorizeSecurityGroupIngress&GroupId={group.PhysicalId}&IpProtocol=tcp&FromPort=80&ToPort=80&CidrIp=10.0.0.0/8").Body.Should().Contain(
            "<Code>InvalidPermission.Duplicate</Code><Message>the specified rule \"peer: 10.0.0.0/8, TCP, from port: 80, to port: 80, ALLOW\" already exists</Message>");
    }

    [Fact]
    public void ARuleOfItsOwnGoesWhenItIsRevoked()
    {
        var group = Group("[]").PhysicalId;
        _aws.Region.Create<SecurityGroupIngress>($$"""{"GroupId":"{{group}}","IpProtocol":"tcp","FromPort":22,"ToPort":22,"CidrIp":"0.0.0.0/0"}""");

        Ask($"RevokeSecurityGroupIngress&GroupId={group}&IpProtocol=tcp&FromPort=22&ToPort=22&CidrIp=0.0.0.0/0");

        Ask($"DescribeSecurityGroups&GroupId.1={group}").Should().NotContain("<fromPort>22</fromPort>");
    }

    private Resource Group(string ingress) => _aws.Region.Create<SecurityGroup>(
        $$"""{"GroupDescription":"d","VpcId":"{{_aws.Region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""").PhysicalId}}","SecurityGroupIngress":{{ingress}}}""");

    private string Ask(string form) => _aws.Query("ec2", Version, form);
}
