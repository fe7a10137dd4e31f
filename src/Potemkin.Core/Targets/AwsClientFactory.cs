using Amazon.CloudFormation;
using Amazon.CloudWatchLogs;
using Amazon.ConfigService;
using Amazon.SecurityToken;
using Potemkin.Core.Calling;
using Potemkin.Core.Settings;

namespace Potemkin.Core.Targets;

/// <summary>Makes the clients for a target.</summary>
public static class AwsClientFactory
{
    // Whoever is told of a failure does not wait for its log as long as for what a run needs.
    private static readonly TimeSpan LogTimeout = TimeSpan.FromSeconds(20);

    /// <summary>
    /// The clients for the target, the profile and the region of the settings. Live the AWS SDK finds what they leave open. In the
    /// embedded AWS each profile is an account of its own.
    /// </summary>
    /// <param name="settings">The settings of the run, or of a scenario.</param>
    /// <param name="embedded">The address of the embedded AWS; needed where that is the target.</param>
    /// <exception cref="PotemkinException">There is no such profile, or no region to be found.</exception>
    public static AwsClients Create(PotemkinSettings settings, Uri? embedded = null) => Create(settings, embedded, AwsEnvironment.Read());

    /// <summary>The clients of whatever answers at an address, where no settings say more.</summary>
    public static AwsClients At(Uri endpoint) => Create(new PotemkinSettings { Target = Target.At(endpoint) });

    /// <summary>The clients in an environment, and by a clock.</summary>
    internal static AwsClients Create(PotemkinSettings settings, Uri? embedded, AwsEnvironment environment, TimeProvider? time = null)
    {
        var access = AwsAccess.Of(settings, embedded, environment);
        var rates = new CallRates(RateTerms.Of(settings), time ?? TimeProvider.System);
        var counts = new CallCounts();
        return new AwsClients(
            new PacedCloudFormation(access.Configure(new AmazonCloudFormationConfig()), CallsOf(ApiService.CloudFormation)),
            new PacedConfig(access.Configure(new AmazonConfigServiceConfig()), CallsOf(ApiService.Config)),
            new PacedConfig(access.Configure(new AmazonConfigServiceConfig { MaxErrorRetry = 0 }), CallsOf(ApiService.Config)),
            new PacedSecurityToken(access.Configure(new AmazonSecurityTokenServiceConfig()), CallsOf(ApiService.SecurityToken)),
            new Lazy<IAmazonCloudWatchLogs>(() => new PacedLogs(
                access.Configure(new AmazonCloudWatchLogsConfig { Timeout = LogTimeout, MaxErrorRetry = 1 }), CallsOf(ApiService.Logs))))
        {
            Calls = counts,
        };

        CallHandler CallsOf(ApiService service) => new(service, rates, counts);
    }
}
