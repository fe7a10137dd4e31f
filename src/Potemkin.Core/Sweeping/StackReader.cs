using System.Globalization;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Sweeping;

/// <summary>Reads the stacks of runs.</summary>
internal static class StackReader
{
    /// <summary>All stacks of runs that stand at a place; nested ones, which carry the tags of those that they are part of, are not theirs to delete.</summary>
    /// <exception cref="AmazonCloudFormationException">AWS refuses.</exception>
    public static async Task<IReadOnlyList<StandingStack>> ListAsync(Place place, CancellationToken cancellationToken)
    {
        var found = new List<StandingStack>();
        var request = new DescribeStacksRequest();
        do
        {
            var page = await place.CallAsync(token => place.Clients.CloudFormation.DescribeStacksAsync(request, token), cancellationToken);
            found.AddRange((page.Stacks ?? [])
                .Where(stack => stack.ParentId is null && stack.RootId is null)
                .Select(stack => Read(stack, place))
                .OfType<StandingStack>());
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return found;
    }

    /// <summary>The stack of that id or name; null where it is gone, or is no stack of a run.</summary>
    /// <exception cref="AmazonCloudFormationException">AWS refuses.</exception>
    public static async Task<StandingStack?> FindAsync(Place place, string identifier, CancellationToken cancellationToken) =>
        await place.CallAsync(token => DescribeAsync(place, identifier, token), cancellationToken) is { } stack ? Read(stack, place) : null;

    /// <summary>The status of the stack of that id; null where it is gone.</summary>
    /// <exception cref="AmazonCloudFormationException">AWS refuses.</exception>
    public static async Task<StackStatus?> StatusAsync(Place place, string id, CancellationToken cancellationToken) =>
        (await DescribeAsync(place, id, cancellationToken))?.StackStatus;

    private static async Task<Stack?> DescribeAsync(Place place, string identifier, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await place.Clients.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = identifier }, cancellationToken);
            return answer.Stacks?.FirstOrDefault(stack => stack.StackStatus != StackStatus.DELETE_COMPLETE);
        }
        catch (AmazonCloudFormationException missing)
            when (missing.ErrorCode == "ValidationError" && missing.Message.Contains("does not exist", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static StandingStack? Read(Stack stack, Place place) => TagOf(stack, "potemkin:run") is not { } run ? null : new StandingStack(place)
    {
        Name = stack.StackName,
        Id = stack.StackId,
        RunId = run,
        Scenario = TagOf(stack, "potemkin:scenario") ?? "",
        Status = stack.StackStatus.Value,
        CreatedAt = AwsTime.Of(stack.CreationTime) ?? DateTimeOffset.MinValue,
        ExpiresAt = DateTimeOffset.TryParse(
            TagOf(stack, "potemkin:expires-at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expiresAt)
            ? expiresAt
            : null,
    };

    private static string? TagOf(Stack stack, string key) => stack.Tags?.FirstOrDefault(tag => tag.Key == key)?.Value;
}
