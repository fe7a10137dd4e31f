using Amazon.CloudFormation;
using Amazon.ConfigService;
using Amazon.Runtime;
using Amazon.SecurityToken;

namespace Potemkin.EmbeddedAws.Tests.Hosting;

/// <summary>An embedded AWS on loopback, and the AWS SDK's clients of it.</summary>
internal sealed class SdkClients : IAsyncDisposable
{
    private readonly EmbeddedAwsServer? _owned;

    private SdkClients(Uri endpoint, AWSCredentials credentials, EmbeddedAwsServer? owned = null)
    {
        _owned = owned;
        Endpoint = endpoint;
        CloudFormation = new AmazonCloudFormationClient(credentials, Configured(new AmazonCloudFormationConfig()));
        Config = new AmazonConfigServiceClient(credentials, Configured(new AmazonConfigServiceConfig()));
        SecurityToken = new AmazonSecurityTokenServiceClient(credentials, Configured(new AmazonSecurityTokenServiceConfig()));
    }

    public Uri Endpoint { get; }

    public AmazonCloudFormationClient CloudFormation { get; }

    public AmazonConfigServiceClient Config { get; }

    public AmazonSecurityTokenServiceClient SecurityToken { get; }

    public static async Task<SdkClients> StartAsync(EmbeddedAwsOptions? options = null)
    {
        var server = await EmbeddedAwsServer.StartAsync(options);
        return new SdkClients(server.Endpoint, new BasicAWSCredentials("any", "any"), server);
    }

    /// <summary>Clients of the same AWS, with other credentials.</summary>
    public SdkClients With(AWSCredentials credentials) => new(Endpoint, credentials);

    public async ValueTask DisposeAsync()
    {
        CloudFormation.Dispose();
        Config.Dispose();
        SecurityToken.Dispose();
        if (_owned is not null)
            await _owned.DisposeAsync();
    }

    private T Configured<T>(T config) where T : ClientConfig
    {
        config.ServiceURL = Endpoint.ToString();
        config.AuthenticationRegion = "eu-west-1";
        return config;
    }
}
