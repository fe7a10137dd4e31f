using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Potemkin.Core.Compliance;
using Potemkin.Core.Settings;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Tests.OverHttp;

/// <summary>The resource ids of the types that the embedded AWS has, found for what CloudFormation put there.</summary>
public class ResourceIdsOverHttpTests
{
    private const string Template = """
        Resources:
          Bucket: { Type: AWS::S3::Bucket }
          Address: { Type: AWS::EC2::EIP, Properties: { Domain: vpc } }
          Key:
            Type: AWS::KMS::Key
            Properties:
              KeyPolicy:
                Version: '2012-10-17'
                Statement: [{ Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }, Action: 'kms:*', Resource: '*' }]
        """;

    [Theory]
    [InlineData("Bucket", "AWS::S3::Bucket")]
    [InlineData("Address", "AWS::EC2::EIP")]
    [InlineData("Key", "AWS::KMS::Key")]
    public async Task TheResourceIsFoundUnderTheIdThatAwsConfigListsIt(string logicalId, string resourceType)
    {
        await using var aws = await StartAsync();
        var stack = await aws.Run.Stacks.CreateAsync("all.yml");
        var ids = new ResourceIds(aws.Config);

        var id = await UntilAsync(async token => await ids.FindAsync(stack[logicalId], token));
        var listed = await UntilAsync(async token => await OnlyAsync(aws.Config, resourceType, token));

        id.Value.Should().Be(listed.ResourceId);
    }

    /// <summary>What is found in the end; null counts as not yet.</summary>
    private static Task<T> UntilAsync<T>(Func<CancellationToken, Task<T?>> find) where T : struct =>
        Loop.UntilAsync(Patience, async token => await find(token) is { } found ? Observation<T>.Done(found) : Observation<T>.Pending("nothing yet"), default);

    private static Task<T> UntilAsync<T>(Func<CancellationToken, Task<T?>> find) where T : class =>
        Loop.UntilAsync(Patience, async token => await find(token) is { } found ? Observation<T>.Done(found) : Observation<T>.Pending("nothing yet"), default);

    private static WaitLoop Loop => new(TimeProvider.System, new Pace(TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(50)));

    private static Wait Patience => new("it", TimeSpan.FromMinutes(2), waited => new TimeoutException($"Nothing was found within {waited}."));

    private static async Task<ResourceIdentifier?> OnlyAsync(IAmazonConfigService config, string resourceType, CancellationToken cancellationToken)
    {
        var answer = await config.ListDiscoveredResourcesAsync(
            new ListDiscoveredResourcesRequest { ResourceType = ResourceType.FindValue(resourceType) }, cancellationToken);
        return answer.ResourceIdentifiers?.SingleOrDefault();
    }

    private static async Task<EmbeddedRun> StartAsync()
    {
        var templates = Directory.CreateTempSubdirectory("potemkin-tests-").FullName;
        await File.WriteAllTextAsync(Path.Combine(templates, "all.yml"), Template);
        return await EmbeddedRun.StartAsync(change: settings => settings with { TemplatesFolder = templates, Retention = Retention.Delete });
    }
}
