using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// An Elastic IP address as AWS Config records it; what says with what it is associated is absent where it is with nothing.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Address.html">Address</a>.
/// </summary>
internal sealed class ElasticIpRecording : IRecordedConfiguration
{
    public string ResourceType => ElasticIp.TypeName;

    public Resource RecordedAs(Resource changed) => changed;

    public RecordedContent Describe(Resource resource)
    {
        var configuration = new JsonObject
        {
            ["publicIp"] = resource.PhysicalId,
            ["allocationId"] = resource.ResourceId,
            ["domain"] = "vpc",
            ["publicIpv4Pool"] = "amazon",
            ["networkBorderGroup"] = resource.Region.Id.Region,
        };
        if (AddressAssociation.Of(resource) is { } association)
            Add(association, resource.Region.Id.AccountId, configuration);
        return new RecordedContent { Configuration = configuration, AvailabilityZone = "Not Applicable" };
    }

    private static void Add(AddressAssociation association, string owner, JsonObject configuration)
    {
        configuration["associationId"] = association.Id;
        if (association.InstanceId is { } instance)
            configuration["instanceId"] = instance;
        if (association.InterfaceId is { } networkInterface)
            configuration["networkInterfaceId"] = networkInterface;
        configuration["networkInterfaceOwnerId"] = owner;
        if (association.PrivateAddress is { } address)
            configuration["privateIpAddress"] = address;
    }
}
