using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// What an Elastic IP address is associated with.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Address.html">Address</a>.
/// </summary>
/// <param name="Id">The id of the association.</param>
/// <param name="InstanceId">The instance; null where it is a network interface of something else.</param>
/// <param name="InterfaceId">The network interface.</param>
/// <param name="PrivateAddress">The interface's private address; null where that is not known.</param>
internal sealed record AddressAssociation(string Id, string? InstanceId, string? InterfaceId, string? PrivateAddress)
{
    /// <summary>Null where an address is associated with nothing.</summary>
    public static AddressAssociation? Of(Resource address)
    {
        var resources = address.Region.Resources;
        if (resources.OfType(ElasticIpAssociation.TypeName).FirstOrDefault(one => ElasticIpAssociation.IsOf(one, address)) is { } association)
        {
            return WithInstance(address, association.PhysicalId, association.Properties.Text(ElasticIp.InstanceId))
                ?? new AddressAssociation(
                    association.PhysicalId, null, association.Properties.Text("NetworkInterfaceId"), association.Properties.Text(InstanceNetwork.PrivateAddress));
        }

        if (WithInstance(address, Ec2Id.Of(address, ElasticIpAssociation.Prefix), address.Properties.Text(ElasticIp.InstanceId)) is { } own)
            return own;
        return resources.OfType(NatGateway.TypeName).FirstOrDefault(one => NatGateway.Uses(one, address)) is { } gateway
            ? new AddressAssociation(
                Ec2Id.Of(gateway, ElasticIpAssociation.Prefix), null, gateway.Attributes["EniId"].ToString(), gateway.Properties.Text(InstanceNetwork.PrivateAddress))
            : null;
    }

    /// <summary>The address of an instance; null where it has none.</summary>
    public static Resource? AddressOf(Resource instance) =>
        instance.Region.Resources.OfType(ElasticIp.TypeName).FirstOrDefault(address => Of(address)?.InstanceId == instance.PhysicalId);

    private static AddressAssociation? WithInstance(Resource address, string id, string? instanceId) =>
        instanceId is not null && address.Region.Resources.Find(Instance.TypeName, instanceId) is { } instance
            ? new AddressAssociation(id, instanceId, Ec2Id.Of(instance, "eni"), instance.Properties.Text(InstanceNetwork.PrivateAddress))
            : null;
}
