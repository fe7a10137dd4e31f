using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;

namespace Potemkin.EmbeddedAws.Services.SecurityHub;

/// <summary>
/// AWS Security Hub: whether it is on.
/// See <a href="https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class SecurityHubService(RecordedConfigurations recordings) : DescribedService("securityhub", "securityhub", recordings)
{
    private static readonly ErrorText NotOn = new("InvalidAccessException", "Account {account} is not subscribed to AWS Security Hub", 401);

    private static readonly DescribedType Hubs = new("AWS::SecurityHub::Hub")
    {
        Members = "@arn=HubArn @created=SubscribedAt",
        Defaults = """{"AutoEnableControls":true,"ControlFindingGenerator":"SECURITY_CONTROL"}""",
    };

    protected override void Offer(DescribedOperations operations) => operations
        .Add("DescribeHub", asked =>
        {
            var arn = asked.Text("HubArn");
            return Hubs.In(asked.Region).FirstOrDefault(hub => arn is null || hub.Arn == arn) is { } found
                ? operations.Describe(found, Hubs, "DescribeHubResponse")
                : throw NotOn.For("", asked.Region);
        });
}
