using Amazon.CloudFormation;
using Amazon.ConfigService;
using Amazon.Runtime;
using Potemkin.EmbeddedAws;

namespace Potemkin.Benchmarks;

/// <summary>An embedded AWS, and clients of it.</summary>
internal sealed class RunningAws(EmbeddedAwsServer server) : IAsyncDisposable
{
    private static readonly BasicAWSCredentials Credentials = new("123456789012", "made-up");

    public AmazonCloudFormationClient CloudFormation { get; } = new(Credentials, In(new AmazonCloudFormationConfig(), server));

    public AmazonConfigServiceClient Config { get; } = new(Credentials, In(new AmazonConfigServiceConfig(), server));

    public static async Task<RunningAws> StartAsync() => new(await EmbeddedAwsServer.StartAsync());

    public async ValueTask DisposeAsync()
    {
        CloudFormation.Dispose();
        Config.Dispose();
        await server.DisposeAsync();
    }

    private static T In<T>(T config, EmbeddedAwsServer server)
        where T : ClientConfig
    {
        config.ServiceURL = server.Endpoint.ToString();
        config.AuthenticationRegion = "eu-west-1";
        return config;
    }
}
