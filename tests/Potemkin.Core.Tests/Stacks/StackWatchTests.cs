using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Tests.Scripted;
using SdkStack = Amazon.CloudFormation.Model.Stack;
using Stack = Potemkin.Core.Stacks.Stack;

namespace Potemkin.Core.Tests.Stacks;

/// <summary>One poller for all stacks in flight.</summary>
public sealed class StackWatchTests : IDisposable
{
    private const int PerPage = 100;

    private readonly TemplateFolder _templates = new();
    private readonly Dictionary<string, DateTimeOffset> _startedAt = [];
    private readonly Dictionary<string, DateTimeOffset> _endsAt = [];
    private TimeSpan _lag;
    private int _others;

    public void Dispose() => _templates.Dispose();

    [Fact]
    public async Task ManyStacksAreSeenInTheListOfAll()
    {
        var aws = await StartAsync(number => TimeSpan.FromSeconds(30 + number % 3 * 20));

        var stacks = aws.Time.RunInStep(() => CreateAsync(aws, 60));

        stacks.Select(stack => stack.Id).Should().OnlyHaveUniqueItems();
        Described(aws).Should().OnlyContain(name => name == null);
        Described(aws).Count.Should().BeLessThanOrEqualTo(25);
        aws.Script.CallsOf<ListStacksRequest>().Should().Be(0);
    }

    [Fact]
    public async Task AmongVeryManyStacksThoseUnderWayAreListedAndTheOthersAskedForByName()
    {
        _others = 5000;
        var aws = await StartAsync(number => TimeSpan.FromSeconds(30 + number % 3 * 20));

        aws.Time.RunInStep(() => CreateAsync(aws, 60));

        Described(aws).OfType<string>().Should().OnlyHaveUniqueItems().And.BeSubsetOf(_endsAt.Keys);
        aws.Script.Requests.OfType<ListStacksRequest>().Should().NotBeEmpty()
            .And.OnlyContain(request => request.StackStatusFilter.All(status => status.EndsWith("_IN_PROGRESS")));
    }

    [Fact]
    public async Task OneThatIsNotInTheListYetIsAskedForByName()
    {
        var aws = await StartAsync(_ => TimeSpan.FromSeconds(40));
        _lag = TimeSpan.FromSeconds(12);

        var act = () => aws.Time.RunInStep(() => CreateAsync(aws, 4));

        act.Should().NotThrow();
    }

    [Fact]
    public async Task ThoseThatAreBeingDeletedAreGoneWhenTheListLacksThem()
    {
        var aws = await StartAsync(_ => TimeSpan.FromSeconds(40));
        var stacks = aws.Time.RunInStep(() => CreateAsync(aws, 60));
        var before = Described(aws).OfType<string>().Count();
        aws.Script.On<DeleteStackRequest>(request =>
        {
            _endsAt[request.StackName] = DateTimeOffset.MinValue;
            return new DeleteStackResponse();
        });

        await aws.Time.RunAsync(Task.WhenAll(stacks.Select(stack => stack.DeleteAsync())));

        // Some ask for theirs by name, while the others have not come yet.
        (Described(aws).OfType<string>().Count() - before).Should().BeLessThan(stacks.Length / 2);
    }

    [Fact]
    public async Task AFewAreAskedForByName()
    {
        var aws = await StartAsync(_ => TimeSpan.FromSeconds(40));

        aws.Time.RunInStep(() => CreateAsync(aws, 2));

        Described(aws).Should().NotContainNulls();
        aws.Script.CallsOf<ListStacksRequest>().Should().Be(0);
    }

    [Fact]
    public async Task AStackThatCannotBeSeenEndsNobodyElsesWait()
    {
        _others = 5000;
        var aws = await StartAsync(number => TimeSpan.FromSeconds(number == 2 ? 12 : 40));
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

    private static Task<Stack[]> CreateAsync(ScriptedRun aws, int many) =>
        Task.WhenAll(Enumerable.Range(0, many).Select(_ => aws.Run.Stacks.CreateAsync("bucket.yml")));

    /// <summary>The stacks that were described, each time; null for all.</summary>
    private static List<string?> Described(ScriptedRun aws) =>
        [.. aws.Script.Requests.OfType<DescribeStacksRequest>().Where(request => request.NextToken is null).Select(request => request.StackName)];

    private Func<DescribeStacksRequest, object> Describe(ScriptedRun aws) => request =>
    {
        if (request.StackName is { } name)
            return new DescribeStacksResponse { Stacks = [StackAt(aws.Time.GetUtcNow(), name)] };
        var from = int.Parse(request.NextToken ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        var listed = _endsAt.Keys.Where(id => _endsAt[id] > DateTimeOffset.MinValue && aws.Time.GetUtcNow() >= _startedAt[id] + _lag)
            .Concat(Enumerable.Range(0, _others).Select(other => $"other-{other}"))
            .ToList();
        return new DescribeStacksResponse
        {
            Stacks = [.. listed.Skip(from).Take(PerPage).Select(id => StackAt(aws.Time.GetUtcNow(), id))],
            NextToken = from + PerPage < listed.Count ? $"{from + PerPage}" : null,
        };
    };

    private SdkStack StackAt(DateTimeOffset now, string id) => new()
    {
        StackId = id,
        StackName = $"name of {id}",
        StackStatus = !_endsAt.TryGetValue(id, out var end) || now >= end && end > DateTimeOffset.MinValue ? StackStatus.CREATE_COMPLETE
            : now < end ? StackStatus.CREATE_IN_PROGRESS
            : StackStatus.DELETE_COMPLETE,
    };

    /// <summary>A CloudFormation whose stacks take as long as their number says.</summary>
    private async Task<ScriptedRun> StartAsync(Func<int, TimeSpan> duration)
    {
        var aws = await ScriptedRun.StartAsync(_templates);
        aws.StackHasBucket(aws.Time.GetUtcNow());
        aws.Script.On<CreateStackRequest>(_ =>
        {
            var id = $"stack-{_endsAt.Count + 1}";
            _startedAt[id] = aws.Time.GetUtcNow();
            _endsAt[id] = aws.Time.GetUtcNow() + duration(_endsAt.Count + 1);
            return new CreateStackResponse { StackId = id };
        });
        aws.Script.On(Describe(aws));
        aws.Script.On<ListStacksRequest>(_ => new ListStacksResponse
        {
            StackSummaries =
            [
                .. _endsAt.Where(stack => aws.Time.GetUtcNow() < stack.Value).Select(stack =>
                    new StackSummary { StackId = stack.Key, StackName = $"name of {stack.Key}", StackStatus = StackStatus.CREATE_IN_PROGRESS }),
            ],
        });
        return aws;
    }
}
