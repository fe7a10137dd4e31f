using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudWatch.Operations;

namespace Potemkin.EmbeddedAws.Services.CloudWatch;

/// <summary>
/// Amazon CloudWatch: what alarms there are. It has no metrics, so none of them ever gets any data.
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
internal sealed class CloudWatchService : IAwsService
{
    public CloudWatchService()
    {
        Operations = new OperationTable(CloudWatchOperationNames.KnownToAws);
        ReadAlarms.AddTo(Operations);
    }

    public string SigningName => "monitoring";

    public string ApiVersion => "2010-08-01";

    public OperationTable Operations { get; }
}
