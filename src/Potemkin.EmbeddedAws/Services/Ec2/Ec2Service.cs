using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Query;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Ec2.Operations;

namespace Potemkin.EmbeddedAws.Services.Ec2;

/// <summary>
/// Amazon EC2: descriptions of what stacks have made.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Welcome.html">the EC2 API reference</a>.
/// </summary>
internal sealed class Ec2Service : IAwsService
{
    /// <param name="recordings">Know what each resource is like.</param>
    public Ec2Service(IReadOnlyCollection<IRecordedConfiguration> recordings)
    {
        Operations = new OperationTable(Ec2OperationNames.KnownToAws);
        foreach (var description in Descriptions.All)
        {
            var recording = recordings.Single(recording => recording.ResourceType == description.ResourceType);
            new Describe(description, resource => recording.Describe(resource).Configuration).AddTo(Operations);
        }

        KeyPairDescription.AddTo(Operations);
        PrefixListDescription.AddTo(Operations);
        VpcEndpointDescription.AddTo(Operations);
        TransitGatewayDescription.AddTo(Operations);
        AttachmentDescription.AddTo(Operations);
        FlowLogDescription.AddTo(Operations);
    }

    public string SigningName => "ec2";

    public string ApiVersion => "2016-11-15";

    public OperationTable Operations { get; }

    public IWireProtocol Protocol { get; } = new Ec2QueryProtocol();
}
