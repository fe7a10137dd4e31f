using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Query;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.Services.Described.Models;
using Potemkin.EmbeddedAws.Services.Ec2.Operations;

namespace Potemkin.EmbeddedAws.Services.Ec2;

/// <summary>
/// Amazon EC2: descriptions of what stacks have made.
/// See <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Welcome.html">the EC2 API reference</a>.
/// </summary>
/// <param name="recordings">Know what each resource is like.</param>
internal sealed class Ec2Service(RecordedConfigurations recordings) : IAwsService
{
    // Its model is large, and read when it is first asked.
    private readonly Lazy<OperationTable> _operations = new(() => Offered(recordings));

    public string SigningName => "ec2";

    public string ApiVersion => "2016-11-15";

    public OperationTable Operations => _operations.Value;

    public IWireProtocol Protocol { get; } = new Ec2QueryProtocol();

    private static OperationTable Offered(RecordedConfigurations recordings)
    {
        var operations = new OperationTable(Ec2OperationNames.KnownToAws);
        foreach (var description in Descriptions.All)
            new Describe(description, resource => recordings.Find(description.ResourceType)!.Describe(resource).Configuration).AddTo(operations);
        KeyPairDescription.AddTo(operations);
        PrefixListDescription.AddTo(operations);
        VpcEndpointDescription.AddTo(operations);
        TransitGatewayDescription.AddTo(operations);
        AttachmentDescription.AddTo(operations);
        FlowLogDescription.AddTo(operations);
        ChangeIngress.AddTo(operations);
        EncryptionByDefault.AddTo(operations);
        OtherDescriptions.AddTo(new DescribedOperations(ServiceModel.Read("ec2"), Ec2Errors.OfDescriptions, recordings) { Table = operations });
        return operations;
    }
}
