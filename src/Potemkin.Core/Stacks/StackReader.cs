using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Resources;
using Potemkin.Core.Targets;
using SdkStack = Amazon.CloudFormation.Model.Stack;

namespace Potemkin.Core.Stacks;

/// <summary>Reads what CloudFormation knows of a stack, all pages of it.</summary>
internal sealed class StackReader(IAmazonCloudFormation cloudFormation)
{
    /// <summary>All stacks.</summary>
    public Task<IReadOnlyList<SdkStack>> ListAsync(CancellationToken cancellationToken) => Pages.AllAsync<SdkStack>(async token =>
    {
        var page = await cloudFormation.DescribeStacksAsync(new DescribeStacksRequest { NextToken = token }, cancellationToken);
        return (page.Stacks, page.NextToken);
    });

    /// <summary>The stacks in one of these statuses.</summary>
    public Task<IReadOnlyList<StackSummary>> ListAsync(List<string> statuses, CancellationToken cancellationToken) => Pages.AllAsync<StackSummary>(async token =>
    {
        var request = new ListStacksRequest { StackStatusFilter = statuses, NextToken = token };
        var page = await cloudFormation.ListStacksAsync(request, cancellationToken);
        return (page.StackSummaries, page.NextToken);
    });

    /// <summary>The stack of that id or name; null where it does not exist, or not any more.</summary>
    public async Task<SdkStack?> FindAsync(string identifier, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await cloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = identifier }, cancellationToken);
            return answer.Stacks?.FirstOrDefault(stack => stack.StackStatus != StackStatus.DELETE_COMPLETE);
        }
        catch (AmazonCloudFormationException missing)
            when (missing.ErrorCode == "ValidationError" && missing.Message.Contains("does not exist", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>What has happened to the stack.</summary>
    public Task<IReadOnlyList<StackEvent>> EventsAsync(Stack stack, CancellationToken cancellationToken) => Pages.AllAsync<StackEvent>(async token =>
    {
        var request = new DescribeStackEventsRequest { StackName = stack.Identifier, NextToken = token };
        var page = await cloudFormation.DescribeStackEventsAsync(request, cancellationToken);
        return (page.StackEvents, page.NextToken);
    });

    /// <summary>The resources that the stack holds now.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="seen">The same as CloudFormation describes it now.</param>
    /// <param name="now">The time, on this machine's clock.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<StackResource>> ResourcesAsync(
        Stack stack, SdkStack seen, DateTimeOffset now, CancellationToken cancellationToken) =>
    [
        .. (await SummariesAsync(stack.Identifier, cancellationToken))
            .Where(resource => resource.ResourceStatus != ResourceStatus.DELETE_COMPLETE && resource.PhysicalResourceId is not null)
            .Select(resource => Resource(stack, seen, now, resource)),
    ];

    /// <summary>The resources that could not be deleted, and why.</summary>
    public async Task<IReadOnlyList<StackFailure>> HeldByAsync(string identifier, CancellationToken cancellationToken) =>
    [
        .. (await SummariesAsync(identifier, cancellationToken))
            .Where(resource => resource.ResourceStatus == ResourceStatus.DELETE_FAILED)
            .Select(StackFailure.Of),
    ];

    private Task<IReadOnlyList<StackResourceSummary>> SummariesAsync(string identifier, CancellationToken cancellationToken) =>
        Pages.AllAsync<StackResourceSummary>(async token =>
        {
            var request = new ListStackResourcesRequest { StackName = identifier, NextToken = token };
            var page = await cloudFormation.ListStackResourcesAsync(request, cancellationToken);
            return (page.StackResourceSummaries, page.NextToken);
        });

    /// <summary>
    /// A resource that is new to the stack changed when the creation or update began: nothing can have judged it earlier, while
    /// AWS Config may well record it before CloudFormation calls it complete. One that was seen before has changed if that was in a later
    /// update.
    /// </summary>
    private static StackResource Resource(Stack stack, SdkStack seen, DateTimeOffset now, StackResourceSummary resource)
    {
        var completed = AwsTime.Of(resource.LastUpdatedTimestamp)!.Value;
        var begun = AwsTime.Of(seen.LastUpdatedTime ?? seen.CreationTime) ?? completed;
        var known = new StackResource(
            new LogicalId(resource.LogicalResourceId), new PhysicalId(resource.PhysicalResourceId), resource.ResourceType, begun)
        {
            StackId = stack.Id,
            BegunAt = begun,
            SeenAt = now,
            Secrets = stack.Secrets,
        };
        var before = stack.Resources.FirstOrDefault(one => one.PhysicalId == known.PhysicalId && one.ResourceType == known.ResourceType);
        return before is null ? known
            : completed < begun || before.BegunAt == begun ? known with { ChangedAt = before.ChangedAt, BegunAt = before.BegunAt, SeenAt = before.SeenAt }
            : known with { ChangedAt = completed };
    }
}
