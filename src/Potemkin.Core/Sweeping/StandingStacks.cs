using Amazon.Runtime;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Sweeping;

/// <summary>The stacks of runs that stand in an account and region.</summary>
internal sealed class StandingStacks(AccountRegion place)
{
    private readonly StackReader _reader = new(place.Clients.CloudFormation);

    /// <summary>All of them; nested ones, which carry the tags of those that they are part of, are not theirs to delete.</summary>
    /// <exception cref="PotemkinException">AWS refuses.</exception>
    public async Task<IReadOnlyList<StandingStack>> ListAsync(CancellationToken cancellationToken) =>
    [
        .. (await CallAsync(_reader.ListAsync, cancellationToken))
            .Where(stack => stack.ParentId is null && stack.RootId is null)
            .Select(stack => StandingStack.Of(stack, place))
            .OfType<StandingStack>(),
    ];

    /// <summary>The stack of that id or name; null where it is gone, or is no stack of a run.</summary>
    /// <exception cref="PotemkinException">AWS refuses.</exception>
    public async Task<StandingStack?> FindAsync(string identifier, CancellationToken cancellationToken) =>
        await CallAsync(token => _reader.FindAsync(identifier, token), cancellationToken) is { } stack ? StandingStack.Of(stack, place) : null;

    private async Task<T> CallAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await place.WaitLoop.CallAsync(place.Settings.StackTimeout, call, cancellationToken);
        }
        catch (AmazonServiceException refused)
        {
            throw SweepErrors.ListingRefused(place, refused);
        }
    }
}
