using System.Buffers.Binary;
using System.Net;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// Where an instance is, and under which addresses. Its only network interface is a part of it.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html">instance IP addressing</a>.
/// </summary>
internal static class InstanceNetwork
{
    public const string PrivateAddress = "PrivateIpAddress";
    public const string PublicAddress = "PublicIpAddress";

    private const string Interfaces = "NetworkInterfaces";
    private const int FirstHost = 4;

    /// <summary>The properties that an instance keeps for as long as it exists.</summary>
    public static readonly string[] Addresses = [PrivateAddress, PublicAddress];

    /// <summary>Adds subnet, zone, VPC, security groups and addresses to the properties of an instance.</summary>
    public static void Complete(RegionState region, JsonObject properties)
    {
        var declared = DeclaredInterface(properties);
        properties["SubnetId"] ??= declared?.Text("SubnetId") ?? Subnet.DefaultOf(region).PhysicalId;
        // One that does not exist is refused after this.
        if (region.Resources.Find(Subnet.TypeName, properties.Text("SubnetId")!) is not { } subnet)
            return;

        properties["AvailabilityZone"] = subnet.Properties.Text("AvailabilityZone");
        properties["VpcId"] = subnet.Properties.Text("VpcId");
        var vpc = region.Resources.Find(Vpc.TypeName, properties.Text("VpcId")!)!;
        var groups = declared?.Texts("GroupSet") ?? [];
        if (groups.Count == 0)
            groups = [.. properties.Texts("SecurityGroupIds"), .. properties.Texts("SecurityGroups")];
        properties["SecurityGroupIds"] = new JsonArray(
            [.. groups.DefaultIfEmpty(SecurityGroup.DefaultOf(vpc)!.PhysicalId).Select(group => (JsonNode)SecurityGroup.IdOf(vpc, group))]);
        properties[PrivateAddress] ??= declared?.Text(PrivateAddress) ?? NextPrivate(subnet);
        if (declared?.Text("AssociatePublicIpAddress") is { } isPublic ? isPublic == "true" : subnet.Properties.Flag("MapPublicIpOnLaunch"))
            properties[PublicAddress] = ElasticIp.NextAddress(region.World);
    }

    /// <summary>The Elastic IP address that it has, or the public address that it was launched with; null where it has neither.</summary>
    public static string? PublicAddressOf(Resource instance) => AddressAssociation.AddressOf(instance)?.PhysicalId ?? instance.Properties.Text(PublicAddress);

    public static string PrivateNameOf(Resource instance) => NameOf(instance, instance.Properties.Text(PrivateAddress), "ip", "ec2.internal", "compute.internal");

    public static string PublicNameOf(Resource instance) => NameOf(instance, PublicAddressOf(instance), "ec2", "compute-1.amazonaws.com", "compute.amazonaws.com");

    private static JsonObject? DeclaredInterface(JsonObject properties)
    {
        var declared = properties.Objects(Interfaces);
        if (declared.Count > 1 || declared.Any(each => each.ContainsKey("NetworkInterfaceId")))
            throw HandlerFailures.Unsupported(Instance.TypeName, $"{Interfaces} that exist, or several");
        return declared.FirstOrDefault();
    }

    private static string NextPrivate(Resource subnet)
    {
        var taken = subnet.Region.Resources.OfType(Instance.TypeName).Select(instance => instance.Properties.Text(PrivateAddress)).ToHashSet();
        var octets = IPNetwork.Parse(subnet.Properties.Text("CidrBlock")!).BaseAddress.GetAddressBytes();
        var first = BinaryPrimitives.ReadUInt32BigEndian(octets) + FirstHost;
        for (var number = first; ; number++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(octets, number);
            if (!taken.Contains(new IPAddress(octets).ToString()))
                return new IPAddress(octets).ToString();
        }
    }

    private static string NameOf(Resource instance, string? address, string prefix, string domainOfFirstRegion, string domain)
    {
        var region = instance.Region.Id.Region;
        return address is { } ip
            ? $"{prefix}-{ip.Replace('.', '-')}.{(region == "us-east-1" ? domainOfFirstRegion : $"{region}.{domain}")}"
            : "";
    }
}
