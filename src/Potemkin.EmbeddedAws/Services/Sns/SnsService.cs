using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Sns;
using Potemkin.EmbeddedAws.Services.Sns.Operations;

namespace Potemkin.EmbeddedAws.Services.Sns;

/// <summary>
/// Amazon SNS: what topics there are, and who subscribed. No message is sent.
/// See <a href="https://docs.aws.amazon.com/sns/latest/api/welcome.html">the SNS API reference</a>.
/// </summary>
internal sealed class SnsService : IAwsService
{
    /// <param name="recordings">Know the attributes of topics.</param>
    public SnsService(IReadOnlyCollection<IRecordedConfiguration> recordings)
    {
        Operations = new OperationTable(SnsOperationNames.KnownToAws);
        new ReadTopics(recordings.Single(recording => recording.ResourceType == Topic.TypeName)).AddTo(Operations);
        ReadSubscriptions.AddTo(Operations);
    }

    public string SigningName => "sns";

    public string ApiVersion => "2010-03-31";

    public OperationTable Operations { get; }
}
