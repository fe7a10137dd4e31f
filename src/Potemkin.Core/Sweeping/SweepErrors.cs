using Amazon.Runtime;
using Potemkin.Core.Journals;
using Potemkin.Core.Waiting;

namespace Potemkin.Core.Sweeping;

/// <summary>What can go wrong when stacks are swept away.</summary>
internal static class SweepErrors
{
    public static PotemkinException ListingRefused(Place place, AmazonServiceException reason) => new(
        $"CloudFormation refuses to tell of the stacks in {place}.",
        $"Reason: {reason.ErrorCode}: {reason.Message}",
        "Try: credentials that may do what docs/sweep.md lists.");

    public static PotemkinException OtherAccount(JournaledRun run, string account, IEnumerable<(string? Profile, string Account)> tried) => new(
        $"The run '{run.Id}' left stacks in the account '{account}', which the credentials are not for.",
        $"At: {run.Path}",
        $"Reason: {string.Join(", ", tried.Select(way => $"{(way.Profile is null ? "the AWS SDK finds" : $"the profile '{way.Profile}' is for")} the account '{way.Account}'"))}",
        "Try: name a profile of that account with --profile.");

    public static PotemkinException DeletionRefused(StandingStack stack, AmazonServiceException reason) => new(
        $"CloudFormation refuses to delete the stack '{stack.Name}'.",
        $"In: {stack.Place}",
        $"Reason: {reason.ErrorCode}: {reason.Message}");

    public static PotemkinException DeletionFailed(StandingStack stack, string status, IReadOnlyList<string> holders) => new(
        $"The stack '{stack.Name}' could not be deleted: it is {status}.",
        [
            $"In: {stack.Place}",
            .. holders.Select(holder => $"Held by: {holder}"),
            "Try: remove what holds it, and sweep again.",
        ]);

    public static PotemkinException DeletionTimedOut(StandingStack stack, Waited waited) => new(
        $"The stack '{stack.Name}' was not deleted within {waited}.",
        $"In: {stack.Place}",
        $"Last state: {waited.LastState}",
        "Try: sweep again later.");
}
