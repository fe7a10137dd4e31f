using Amazon.CloudFormation;
using Amazon.ConfigService;
using Amazon.Runtime;
using Amazon.Runtime.Credentials;
using Amazon.SecurityToken;

namespace Potemkin.Core.Targets;

/// <summary>Makes the clients for a target.</summary>
public static class AwsClientFactory
{
    private const string DefaultRegion = "us-east-1";

    /// <summary>The clients of the account that the AWS SDK finds: its credentials, its region, its endpoints.</summary>
    /// <exception cref="PotemkinException">There is no region to be found.</exception>
    public static AwsClients Live()
    {
        try
        {
            return Create(_ => { }, null);
        }
        catch (AmazonClientException noRegion)
        {
            throw TargetErrors.NoRegion(noRegion);
        }
    }

    /// <summary>
    /// The clients of whatever answers at an address, in the region of <c>AWS_REGION</c>, else us-east-1; with the credentials
    /// of the environment where it has some, else with made-up ones.
    /// </summary>
    public static AwsClients At(Uri endpoint)
    {
        var region = Environment.GetEnvironmentVariable("AWS_REGION") is { Length: > 0 } named ? named : DefaultRegion;
        return Create(
            configuration =>
            {
                configuration.ServiceURL = endpoint.ToString();
                configuration.AuthenticationRegion = region;
            },
            EnvironmentCredentials() ?? new BasicAWSCredentials("embedded", "embedded"));
    }

    /// <summary>The credentials that live mode goes by.</summary>
    /// <exception cref="AmazonClientException">There are none to be found.</exception>
    internal static AWSCredentials FindCredentials() => DefaultAWSCredentialsIdentityResolver.GetCredentials();

    private static AwsClients Create(Action<ClientConfig> configure, AWSCredentials? credentials)
    {
        var cloudFormation = Configured(new AmazonCloudFormationConfig());
        var config = Configured(new AmazonConfigServiceConfig());
        var configEvaluations = Configured(new AmazonConfigServiceConfig());
        configEvaluations.MaxErrorRetry = 0;
        var securityToken = Configured(new AmazonSecurityTokenServiceConfig());

        return credentials is null
            ? new AwsClients(
                new AmazonCloudFormationClient(cloudFormation),
                new AmazonConfigServiceClient(config),
                new AmazonConfigServiceClient(configEvaluations),
                new AmazonSecurityTokenServiceClient(securityToken))
            : new AwsClients(
                new AmazonCloudFormationClient(credentials, cloudFormation),
                new AmazonConfigServiceClient(credentials, config),
                new AmazonConfigServiceClient(credentials, configEvaluations),
                new AmazonSecurityTokenServiceClient(credentials, securityToken));

        T Configured<T>(T configuration) where T : ClientConfig
        {
            configure(configuration);
            return configuration;
        }
    }

    private static BasicAWSCredentials? EnvironmentCredentials() =>
        Environment.GetEnvironmentVariable("AWS_ACCESS_KEY_ID") is { Length: > 0 } key
        && Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY") is { Length: > 0 } secret
            ? new BasicAWSCredentials(key, secret)
            : null;
}
