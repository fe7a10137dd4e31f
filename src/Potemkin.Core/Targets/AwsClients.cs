using Amazon.CloudFormation;
using Amazon.CloudWatchLogs;
using Amazon.ConfigService;
using Amazon.SecurityToken;
using Potemkin.Core.Calling;

namespace Potemkin.Core.Targets;

/// <summary>The way to one account in one region.</summary>
/// <param name="CloudFormation">CloudFormation.</param>
/// <param name="Config">AWS Config.</param>
/// <param name="ConfigEvaluations">
/// AWS Config for StartConfigRulesEvaluation alone, without retries: its LimitExceededException says that an evaluation
/// is under way, which the SDK takes for throttling.
/// </param>
/// <param name="SecurityToken">AWS Security Token Service.</param>
/// <param name="Logs">Amazon CloudWatch Logs, which only a rule that fails has anybody ask for.</param>
public sealed record AwsClients(
    IAmazonCloudFormation CloudFormation,
    IAmazonConfigService Config,
    IAmazonConfigService ConfigEvaluations,
    IAmazonSecurityTokenService SecurityToken,
    Lazy<IAmazonCloudWatchLogs> Logs) : IDisposable
{
    /// <summary>The region that requests are signed for.</summary>
    public string Region => CloudFormation.Config.AuthenticationRegion ?? CloudFormation.Config.RegionEndpoint.SystemName;

    /// <summary>The count of their calls; nothing is counted of clients that <see cref="AwsClientFactory"/> has not made.</summary>
    internal CallCounts Calls { get; init; } = new();

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
        CloudFormation.Dispose();
        Config.Dispose();
        ConfigEvaluations.Dispose();
        SecurityToken.Dispose();
        if (Logs.IsValueCreated)
            Logs.Value.Dispose();
    }
}
