using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Stacks;
using Potemkin.Core.Tests.Scripted;

namespace Potemkin.Core.Tests.Stacks;

/// <summary>A stack whose resources are configured is in place before CloudFormation calls it complete.</summary>
public sealed class StackConfigurationTests : IDisposable
{
    private static readonly TimeSpan ConfiguredAfter = TimeSpan.FromSeconds(13);
    private static readonly TimeSpan CompleteAfter = TimeSpan.FromSeconds(60);

    private readonly TemplateFolder _templates = new();

    public StackConfigurationTests() => _templates.Add("silent.yml", """
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
        """);

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task TheWaitEndsWhenAllResourcesAreConfiguredWhereThereAreNoOutputs()
    {
        var aws = await StartAsync(StackStatus.CREATE_COMPLETE);
        var begun = aws.Time.GetUtcNow();

        var stack = aws.Time.RunInStep(() => aws.Run.Stacks.ConfigureAsync("silent.yml"));

        (aws.Time.GetUtcNow() - begun).Should().BeLessThan(CompleteAfter);
        stack["Bucket"].PhysicalId.Value.Should().Be("bucket-1");
        await aws.Time.RunAsync(stack.CompletedAsync());
        (aws.Time.GetUtcNow() - begun).Should().BeGreaterThanOrEqualTo(CompleteAfter);
    }

    [Fact]
    public async Task ThatItIsCompleteChangesNoResource()
    {
        var aws = await StartAsync(StackStatus.CREATE_COMPLETE);
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.ConfigureAsync("silent.yml"));
        var configured = stack["Bucket"];
        aws.StackHasBucket(configured.ChangedAt.AddSeconds(20));

        await aws.Time.RunAsync(stack.CompletedAsync());

        stack["Bucket"].ChangedAt.Should().Be(configured.ChangedAt);
    }

    [Theory]
    [InlineData("silent.yml")]
    [InlineData("bucket.yml")]
    public async Task WhoeverWantsItCompleteWaitsUntilItIs(string template)
    {
        var aws = await StartAsync(StackStatus.CREATE_COMPLETE);
        var begun = aws.Time.GetUtcNow();

        await aws.Time.RunAsync(aws.Run.Stacks.CreateAsync(template));

        (aws.Time.GetUtcNow() - begun).Should().BeGreaterThanOrEqualTo(CompleteAfter);
    }

    [Fact]
    public async Task OutputsAreWaitedFor()
    {
        var aws = await StartAsync(StackStatus.CREATE_COMPLETE);

        var stack = await aws.Time.RunAsync(aws.Run.Stacks.ConfigureAsync("bucket.yml"));

        stack.Output("Name").Should().Be("bucket-1");
    }

    [Fact]
    public async Task AStackThatFailsAfterItsResourcesWereConfiguredFailsWhoeverWantsItComplete()
    {
        var aws = await StartAsync(StackStatus.CREATE_FAILED);
        aws.Script.On<DescribeStackEventsRequest>(_ => new DescribeStackEventsResponse
        {
            StackEvents = [new StackEvent { LogicalResourceId = "Bucket", ResourceType = "AWS::S3::Bucket", ResourceStatus = ResourceStatus.CREATE_FAILED, ResourceStatusReason = "not seen by everyone" }],
        });
        var stack = await aws.Time.RunAsync(aws.Run.Stacks.ConfigureAsync("silent.yml"));

        var act = () => aws.Time.RunAsync(stack.CompletedAsync());

        (await act.Should().ThrowAsync<StackCreationException>()).Which.Reason.Should().Be("not seen by everyone");
    }

    private async Task<ScriptedRun> StartAsync(StackStatus end)
    {
        var aws = await ScriptedRun.WithBucketAsync(_templates);
        DateTimeOffset? begun = null;
        aws.Script.On<CreateStackRequest>(_ =>
        {
            begun = aws.Time.GetUtcNow();
            return new CreateStackResponse { StackId = "stack-1" };
        });
        aws.Script.On<DescribeStacksRequest>(_ =>
        {
            var age = aws.Time.GetUtcNow() - begun;
            var described = ScriptedRun.Described(age < CompleteAfter ? StackStatus.CREATE_IN_PROGRESS : end);
            described.Stacks[0].CreationTime = begun?.UtcDateTime;
            if (age >= ConfiguredAfter)
                described.Stacks[0].DetailedStatus = DetailedStatus.CONFIGURATION_COMPLETE;
            return described;
        });
        return aws;
    }
}
