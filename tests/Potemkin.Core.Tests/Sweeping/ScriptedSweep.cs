using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.SecurityToken.Model;
using Potemkin.Core.Stacks;
using Potemkin.Core.Sweeping;
using Potemkin.Core.Targets;
using Potemkin.Core.Tests.Scripted;
using SdkStack = Amazon.CloudFormation.Model.Stack;
using SdkTag = Amazon.CloudFormation.Model.Tag;

namespace Potemkin.Core.Tests.Sweeping;

/// <summary>A sweep by tag of an AWS that answers by a script, on a clock that stands still.</summary>
internal sealed class ScriptedSweep
{
    private readonly FakeTime _time = new();
    private readonly Sweeper _sweeper;

    public ScriptedSweep()
    {
        Script.On<GetCallerIdentityRequest>(_ => new GetCallerIdentityResponse { Account = "123456789012", Arn = "arn:aws:iam::123456789012:root" });
        Script.On<DeleteStackRequest>(_ => new DeleteStackResponse());
        Script.On<ListStackResourcesRequest>(_ => new ListStackResourcesResponse());
        Script.On<ListStacksRequest>(_ => new ListStacksResponse());
        var config = new ScriptedConfig(Script);
        _sweeper = new Sweeper(
            _ => new AwsClients(new ScriptedCloudFormation(Script), config, config, new ScriptedSecurityToken(Script), ScriptedLogs.By(Script)), _time);
    }

    public Script Script { get; } = new();

    public IEnumerable<string> Deletions => Script.Requests.OfType<DeleteStackRequest>().Select(request => request.StackName);

    /// <summary>A stack of the run abc that has expired; <c>{name}-id</c> is its id.</summary>
    public SdkStack Stack(string name, Action<SdkStack>? change = null, string owner = "A bucket is judged", int minutesOld = 0)
    {
        var stack = new SdkStack
        {
            StackName = name,
            StackId = $"{name}-id",
            StackStatus = StackStatus.CREATE_COMPLETE,
            CreationTime = _time.GetUtcNow().AddMinutes(-minutesOld).UtcDateTime,
            Tags = [.. StackTags.For("abc", owner, _time.GetUtcNow()).Select(tag => new SdkTag { Key = tag.Key, Value = tag.Value })],
        };
        change?.Invoke(stack);
        return stack;
    }

    /// <summary>Has these stacks stand, and each of them be gone once its deletion was begun.</summary>
    public void Stands(params IReadOnlyList<SdkStack> stacks) => Script.On<DescribeStacksRequest>(request => new DescribeStacksResponse
    {
        Stacks = request.StackName is null ? [.. stacks] : [.. stacks.Where(stack => stack.StackId == request.StackName && !Deletions.Contains(stack.StackId))],
    });

    /// <summary>Has this stack stand, and be in these states one look after the other.</summary>
    public void Goes(SdkStack stack, params IEnumerable<StackStatus?> statuses) => Script.On(
        statuses.Select(status => (Func<DescribeStacksRequest, object>)(_ =>
        {
            if (status is null)
                return new DescribeStacksResponse();
            stack.StackStatus = status;
            return new DescribeStacksResponse { Stacks = [stack] };
        })));

    public async Task<SweepFindings> FindAsync() => await _time.RunAsync(_sweeper.FindAsync(
        new SweepOptions { JournalFolder = "", ByTag = true, Endpoint = new Uri("http://127.0.0.1:1") }));

    public async Task<IReadOnlyList<SweptStack>> SweepAsync() => await _time.RunAsync(_sweeper.DeleteAsync(await FindAsync()));
}
