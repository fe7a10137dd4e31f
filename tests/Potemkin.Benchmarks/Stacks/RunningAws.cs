using Amazon.CloudFormation;
using Amazon.Runtime;
using Potemkin.EmbeddedAws;

namespace Potemkin.Benchmarks.Stacks;

/// <summary>An embedded AWS, and a client of its CloudFormation.</summary>
internal sealed class RunningAws(EmbeddedAwsServer server) : IAsyncDisposable
{
    public AmazonCloudFormationClient CloudFormation { get; } = new(
        new BasicAWSCredentials("123456789012", "made-up"),
        new AmazonCloudFormationConfig { ServiceURL = server.Endpoint.ToString(), AuthenticationRegion = "eu-west-1" });

    public static async Task<RunningAws> StartAsync() => new(await EmbeddedAwsServer.StartAsync());

    public async ValueTask DisposeAsync()
    {
        CloudFormation.Dispose();
        await server.DisposeAsync();
    }
}
