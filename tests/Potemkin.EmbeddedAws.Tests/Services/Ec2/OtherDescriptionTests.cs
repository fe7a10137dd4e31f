using System.Xml.Linq;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Services.Ec2;

/// <summary>Descriptions of what AWS Config has no shape for here.</summary>
public sealed class OtherDescriptionTests : IDisposable
{
    private const string Version = "2016-11-15";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void AKeyPairIsFoundByItsNameAndShowsNoTagsOfCloudFormation()
    {
        var pair = _aws.Region.Create<KeyPair>("""{"KeyName":"door","KeyType":"ed25519","Tags":[{"Key":"a","Value":"b"}]}""");

        var described = The("DescribeKeyPairs&KeyName.1=door", "keySet");

        described.Element("keyPairId")!.Value.Should().Be(pair.Attributes["KeyPairId"].ToString()).And.StartWith("key-");
        described.Element("keyType")!.Value.Should().Be("ed25519");
        described.Element("tagSet")!.ToString(SaveOptions.DisableFormatting).Should().Be("<tagSet><item><key>a</key><value>b</value></item></tagSet>");
        _aws.Refused("ec2", Version, "DescribeKeyPairs&KeyName.1=gate").Body.Should()
            .Contain("<Code>InvalidKeyPair.NotFound</Code><Message>The key pair 'gate' does not exist</Message>");
    }

    [Fact]
    public void AnImportedKeyPairIsOfTheKindOfItsKey()
    {
        _aws.Region.Create<KeyPair>("""{"KeyName":"door","PublicKeyMaterial":"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ+zS7+gPhgOB1lVlXlw3rb2mqIvM+D3pnaR5kBBcdYI x"}""");

        The("DescribeKeyPairs", "keySet").Element("keyType")!.Value.Should().Be("ed25519");
    }

    [Fact]
    public void AnInterfaceEndpointHasANameForEachZoneAndThoseOfItsService()
    {
        var vpc = _aws.Region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""");
        var endpoint = CreateEndpoint(vpc, "ecr.api", ""","VpcEndpointType":"Interface","PrivateDnsEnabled":"true",""" + $"\"SubnetIds\":[\"{Subnet(vpc, 0)}\",\"{Subnet(vpc, 1)}\"]");

        var described = The($"DescribeVpcEndpoints&VpcEndpointId.1={endpoint.PhysicalId}", "vpcEndpointSet");

        var region = _aws.Region.State.Id.Region;
        described.Descendants("dnsName").Select(name => name.Value).Should().SatisfyRespectively(
            own => own.Should().MatchRegex($"^{endpoint.PhysicalId}-[0-9a-f]{{8}}\\.api\\.ecr\\.{region}\\.vpce\\.amazonaws\\.com$"),
            zone => zone.Should().Contain($"-{region}b.api.ecr."),
            zone => zone.Should().Contain($"-{region}a.api.ecr."),
            service => service.Should().Be($"api.ecr.{region}.amazonaws.com"),
            service => service.Should().Be($"api.ecr.{region}.api.aws"));
        described.Element("networkInterfaceIdSet")!.Elements().Select(id => id.Value).Should().HaveCount(2).And.OnlyHaveUniqueItems().And.AllSatisfy(
            id => id.Should().MatchRegex("^eni-[0-9a-f]{17}$"));
        described.Descendants("groupName").Single().Value.Should().Be("default", "no other group is named");
        endpoint.Attributes["DnsEntries"].AsArray().Should().HaveCount(5);
    }

    [Fact]
    public void AGatewayEndpointHasNeitherNamesNorInterfaces()
    {
        var vpc = _aws.Region.Create<Vpc>("""{"CidrBlock":"10.0.0.0/16"}""");
        CreateEndpoint(vpc, "s3", ""","RouteTableIds":["rtb-1"],"PolicyDocument":{"Statement":[]}""");

        var described = The($"DescribeVpcEndpoints&Filter.1.Name=vpc-endpoint-type&Filter.1.Value.1=Gateway", "vpcEndpointSet");

        described.Element("routeTableIdSet")!.Value.Should().Be("rtb-1");
        described.Element("policyDocument")!.Value.Should().Be("""{"Statement":[]}""");
        new[] { "dnsEntrySet", "networkInterfaceIdSet", "groupSet" }.Should().AllSatisfy(name => described.Element(name)!.IsEmpty.Should().BeTrue(name));
    }

    [Theory]
    [InlineData("""{"Description":"hub"}""", true)]
    [InlineData("""{"DefaultRouteTableAssociation":"disable"}""", false)]
    public void AnAttachmentIsAssociatedWithTheDefaultTableOfItsGateway(string properties, bool isAssociated)
    {
        var gateway = _aws.Region.Create("AWS::EC2::TransitGateway", properties);
        var attachment = _aws.Region.Create(
            "AWS::EC2::TransitGatewayVpcAttachment",
            $$"""{"TransitGatewayId":"{{gateway.PhysicalId}}","VpcId":"vpc-1","SubnetIds":["subnet-1"],"Options":{"Ipv6Support":"enable"} }""");

        var options = The("DescribeTransitGateways", "transitGatewaySet").Element("options")!;
        var described = The($"DescribeTransitGatewayAttachments&TransitGatewayAttachmentIds.1={attachment.PhysicalId}", "transitGatewayAttachments");
        var ofVpc = The("DescribeTransitGatewayVpcAttachments&Filter.1.Name=vpc-id&Filter.1.Value.1=vpc-1", "transitGatewayVpcAttachments");

        (described.Element("association") is not null).Should().Be(isAssociated);
        described.Descendants("transitGatewayRouteTableId").Select(table => table.Value).Should()
            .Equal(options.Elements("associationDefaultRouteTableId").Select(table => table.Value));
        options.Element("amazonSideAsn")!.Value.Should().Be("64512");
        described.Element("resourceId")!.Value.Should().Be("vpc-1");
        ofVpc.Element("options")!.Element("ipv6Support")!.Value.Should().Be("enable");
    }

    [Fact]
    public void APrefixListHasNoMoreEntriesThanWereGiven()
    {
        _aws.Region.Create("AWS::EC2::PrefixList", """{"PrefixListName":"l","AddressFamily":"IPv4","Entries":[{"Cidr":"10.0.0.0/32"}]}""");

        The("DescribeManagedPrefixLists&Filter.1.Name=prefix-list-name&Filter.1.Value.1=l", "prefixListSet").Element("maxEntries")!.Value.Should().Be("1");
    }

    [Fact]
    public void AFlowLogIsFoundByWhatItIsOf()
    {
        _aws.Region.Create("AWS::EC2::FlowLog", """{"ResourceId":"vpc-1","ResourceType":"VPC","TrafficType":"ALL","LogGroupName":"g"}""");

        var described = The("DescribeFlowLogs&Filter.1.Name=resource-id&Filter.1.Value.1=vpc-1", "flowLogSet");

        (described.Element("flowLogStatus")!.Value, described.Element("logDestinationType")!.Value).Should().Be(("ACTIVE", "cloud-watch-logs"));
        _aws.Query("ec2", Version, "DescribeFlowLogs&Filter.1.Name=resource-id&Filter.1.Value.1=vpc-2").Should().Be("<flowLogSet />");
    }

    private XElement The(string form, string set) =>
        XElement.Parse($"<all>{_aws.Query("ec2", Version, form)}</all>").Element(set)!.Elements("item").Should().ContainSingle().Subject;

    private string Subnet(Resource vpc, int number) => _aws.Region.Create<Subnet>(
        $$"""{"VpcId":"{{vpc.PhysicalId}}","CidrBlock":"10.0.{{number}}.0/24","AvailabilityZone":"{{_aws.Region.State.Id.Region}}{{(char)('a' + number)}}"}""").PhysicalId;

    private Resource CreateEndpoint(Resource vpc, string service, string others) => _aws.Region.Create<VpcEndpoint>(
        $$"""{"VpcId":"{{vpc.PhysicalId}}","ServiceName":"com.amazonaws.{{_aws.Region.State.Id.Region}}.{{service}}"{{others}} }""");
}
