using Amazon.Runtime;
using Potemkin.Core.Journals;

namespace Potemkin.Core.Sweeping;

/// <summary>What can go wrong when stacks are swept away.</summary>
internal static class SweepErrors
{
    public static PotemkinException ListingRefused(AccountRegion place, AmazonServiceException reason) => new(
        $"CloudFormation refuses to tell of the stacks in {place}.",
        $"Reason: {reason.ErrorCode}: {reason.Message}",
        "Try: credentials that may do what docs/sweep.md lists.");

    public static PotemkinException OtherAccount(JournaledRun run, string account, IEnumerable<(string? Profile, string Account)> tried) => new(
        $"The run '{run.Id}' left stacks in the account '{account}', which the credentials are not for.",
        $"At: {run.Path}",
        $"Reason: {string.Join(", ", tried.Select(way => $"{(way.Profile is null ? "the AWS SDK finds" : $"the profile '{way.Profile}' is for")} the account '{way.Account}'"))}",
        "Try: name a profile of that account with --profile.");
}
