using Amazon.CloudFormation;
using Amazon.ConfigService;
using Amazon.Runtime;
using Amazon.SecurityToken;

namespace Potemkin.EmbeddedAws.Tests.Hosting;

/// <summary>An embedded AWS on loopback, and the AWS SDK's clients of it.</summary>
internal sealed class SdkClients : IAsyncDisposable
{
    private readonly EmbeddedAwsServer _server;

    private SdkClients(EmbeddedAwsServer server, AWSCredentials credentials)
    {
        _server = server;
        CloudFormation = new AmazonCloudFormationClient(credentials, Configured(new AmazonCloudFormationConfig()));
        Config = new AmazonConfigServiceClient(credentials, Configured(new AmazonConfigServiceConfig()));
        SecurityToken = new AmazonSecurityTokenServiceClient(credentials, Configured(new AmazonSecurityTokenServiceConfig()));
    }

    public Uri Endpoint => _server.Endpoint;

    public AmazonCloudFormationClient CloudFormation { get; }

    public AmazonConfigServiceClient Config { get; }

    public AmazonSecurityTokenServiceClient SecurityToken { get; }

    public static async Task<SdkClients> StartAsync(EmbeddedAwsOptions? options = null) =>
        new(await EmbeddedAwsServer.StartAsync(options), new BasicAWSCredentials("any", "any"));

    /// <summary>Clients of the same AWS, with other credentials; they end with this one.</summary>
    public SdkClients With(AWSCredentials credentials) => new(_server, credentials);

    public async ValueTask DisposeAsync()
    {
        CloudFormation.Dispose();
        Config.Dispose();
        SecurityToken.Dispose();
        await _server.DisposeAsync();
    }

    private T Configured<T>(T config) where T : ClientConfig
    {
        config.ServiceURL = _server.Endpoint.ToString();
        config.AuthenticationRegion = "eu-west-1";
        return config;
    }
}
