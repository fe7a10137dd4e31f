using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// An Elastic IP address as AWS Config records it; what it would be associated with is absent.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Address.html">Address</a>.
/// </summary>
internal sealed class ElasticIpRecording : IRecordedConfiguration
{
    public string ResourceType => ElasticIp.TypeName;

    public Resource RecordedAs(Resource changed) => changed;

    public RecordedContent Describe(Resource resource) => new()
    {
        Configuration = new JsonObject
        {
            ["publicIp"] = resource.PhysicalId,
            ["allocationId"] = resource.ResourceId,
            ["domain"] = "vpc",
            ["publicIpv4Pool"] = "amazon",
            ["networkBorderGroup"] = resource.Region.Id.Region,
        },
        AvailabilityZone = "Not Applicable",
    };
}
