using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Tests.Scripted;
using SdkStack = Amazon.CloudFormation.Model.Stack;

namespace Potemkin.Core.Tests.Stacks;

/// <summary>One poller for all stacks in flight.</summary>
public sealed class StackWatchTests : IDisposable
{
    private readonly TemplateFolder _templates = new();
    private readonly Dictionary<string, DateTimeOffset> _endsAt = [];
    private int _looks;

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task ManyStacksAreListedByPagesAndAskedForByNameOnceTheyHaveEnded()
    {
        const int many = 60;
        const int perPage = 25;
        var aws = await StartAsync(perPage, number => TimeSpan.FromSeconds(30 + number % 3 * 20));

        var stacks = aws.Time.RunInStep(() => Task.WhenAll(Enumerable.Range(0, many).Select(_ => aws.Run.Stacks.CreateAsync("bucket.yml"))));

        stacks.Select(stack => stack.Id).Should().OnlyHaveUniqueItems();
        var described = aws.Script.Requests.OfType<DescribeStacksRequest>().Select(request => request.StackName).ToList();
        // The first one was asked for alone, before the others came.
        described.Skip(1).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(_endsAt.Keys);
        _looks.Should().BeLessThanOrEqualTo(15);
        aws.Script.CallsOf<ListStacksRequest>().Should().BeLessThanOrEqualTo(_looks * (many / perPage + 1));
        aws.Script.Requests.OfType<ListStacksRequest>().Should().OnlyContain(request => request.StackStatusFilter.All(status => status.EndsWith("_IN_PROGRESS")));
    }

    [Fact]
    public async Task AFewAreAskedForByName()
    {
        var aws = await StartAsync(perPage: 100, _ => TimeSpan.FromSeconds(40));

        aws.Time.RunInStep(() => Task.WhenAll(Enumerable.Range(0, 2).Select(_ => aws.Run.Stacks.CreateAsync("bucket.yml"))));

        aws.Script.CallsOf<ListStacksRequest>().Should().Be(0);
    }

    [Fact]
    public async Task AStackThatCannotBeSeenEndsNobodyElsesWait()
    {
        var aws = await StartAsync(perPage: 100, number => TimeSpan.FromSeconds(number == 2 ? 10 : 40));
        var describe = Describe(aws);
        aws.Script.On<DescribeStacksRequest>(request => request.StackName == "stack-2" ? new AmazonCloudFormationException("not authorized") { ErrorCode = "AccessDenied" } : describe(request));

        var ends = aws.Time.RunInStep(async () =>
        {
            var creations = Enumerable.Range(0, 4).Select(_ => (Task)aws.Run.Stacks.CreateAsync("bucket.yml")).ToList();
            await Task.WhenAll(creations).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            return creations.Select(creation => creation.Exception?.InnerException?.Message);
        });

        ends.Should().Equal(null, "not authorized", null, null);
    }

    private Func<DescribeStacksRequest, object> Describe(ScriptedRun aws) => request => new DescribeStacksResponse
    {
        Stacks = [new SdkStack { StackId = request.StackName, StackStatus = aws.Time.GetUtcNow() < _endsAt[request.StackName] ? StackStatus.CREATE_IN_PROGRESS : StackStatus.CREATE_COMPLETE }],
    };

    /// <summary>A CloudFormation whose stacks take as long as their number says.</summary>
    private async Task<ScriptedRun> StartAsync(int perPage, Func<int, TimeSpan> duration)
    {
        var aws = await ScriptedRun.StartAsync(_templates);
        aws.StackHasBucket(aws.Time.GetUtcNow());
        aws.Script.On<CreateStackRequest>(_ =>
        {
            var id = $"stack-{_endsAt.Count + 1}";
            _endsAt[id] = aws.Time.GetUtcNow() + duration(_endsAt.Count + 1);
            return new CreateStackResponse { StackId = id };
        });
        aws.Script.On(Describe(aws));
        aws.Script.On<ListStacksRequest>(request =>
        {
            _looks += request.NextToken is null ? 1 : 0;
            var underWay = _endsAt.Where(stack => aws.Time.GetUtcNow() < stack.Value).Select(stack => stack.Key).ToList();
            var from = int.Parse(request.NextToken ?? "0", System.Globalization.CultureInfo.InvariantCulture);
            return new ListStacksResponse
            {
                StackSummaries = [.. underWay.Skip(from).Take(perPage).Select(id => new StackSummary { StackId = id, StackName = $"name of {id}", StackStatus = StackStatus.CREATE_IN_PROGRESS })],
                NextToken = from + perPage < underWay.Count ? $"{from + perPage}" : null,
            };
        });
        return aws;
    }
}
