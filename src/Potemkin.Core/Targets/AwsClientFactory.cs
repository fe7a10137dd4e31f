using Amazon.CloudFormation;
using Amazon.ConfigService;
using Amazon.SecurityToken;
using Potemkin.Core.Settings;

namespace Potemkin.Core.Targets;

/// <summary>Makes the clients for a target.</summary>
public static class AwsClientFactory
{
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

    /// <summary>The clients in an environment.</summary>
    internal static AwsClients Create(PotemkinSettings settings, Uri? embedded, AwsEnvironment environment)
    {
        var access = AwsAccess.Of(settings, embedded, environment);
        return new AwsClients(
            new AmazonCloudFormationClient(access.Configure(new AmazonCloudFormationConfig())),
            new AmazonConfigServiceClient(access.Configure(new AmazonConfigServiceConfig())),
            new AmazonConfigServiceClient(access.Configure(new AmazonConfigServiceConfig { MaxErrorRetry = 0 })),
            new AmazonSecurityTokenServiceClient(access.Configure(new AmazonSecurityTokenServiceConfig())));
    }
}
