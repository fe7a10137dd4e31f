using Amazon.CloudFormation.Model;
using Potemkin.Core;
using Potemkin.Core.Settings;
using Potemkin.Core.Targets;
using Potemkin.EmbeddedAws;

namespace Potemkin.Steps.Tests;

public sealed class RetentionTests : IAsyncLifetime
{
    private readonly DirectoryInfo _journal = Directory.CreateTempSubdirectory("potemkin-journal-");
    private EmbeddedAwsServer _aws = null!;

    public async Task InitializeAsync() => _aws = await EmbeddedAwsServer.StartAsync();

    public async Task DisposeAsync()
    {
        await _aws.DisposeAsync();
        _journal.Delete(recursive: true);
    }

    [Theory]
    [InlineData("none", true, "DELETE_COMPLETE")]
    [InlineData("none", false, "DELETE_COMPLETE")]
    [InlineData("keep-on-failure", true, "DELETE_COMPLETE")]
    [InlineData("keep-on-failure", false, "CREATE_COMPLETE")]
    [InlineData("keep", true, "CREATE_COMPLETE")]
    [InlineData("keep", false, "CREATE_COMPLETE")]
    public async Task AStackStaysOrGoesAsTheTagsSay(string tag, bool hasPassed, string status)
    {
        var settings = new PotemkinSettings
        {
            Target = Target.At(_aws.Endpoint),
            TemplatesFolder = Path.Combine(Repository.Folder, "Templates"),
            JournalFolder = _journal.FullName,
        };

        await using (var run = await PotemkinRun.StartAsync(settings, wanted => AwsClientFactory.Create(wanted)))
        {
            var scenario = await run.BeginAsync(ScenarioTags.Apply(settings, [tag]));
            await scenario.Stacks.CreateAsync("aes256_bucket.yml");
            scenario.End(hasPassed);
        }

        using var clients = AwsClientFactory.At(_aws.Endpoint);
        var stacks = await clients.CloudFormation.ListStacksAsync(new ListStacksRequest());
        stacks.StackSummaries.Should().ContainSingle().Which.StackStatus.Value.Should().Be(status);
    }
}
