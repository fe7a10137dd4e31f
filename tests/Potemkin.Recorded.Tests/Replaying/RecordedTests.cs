using System.Reflection;
using System.Runtime.CompilerServices;

namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>Tests that replay a file of recordings.</summary>
[Collection(RecordedAwsCollection.Name)]
public abstract class RecordedTests(RecordedAws aws)
{
    /// <summary>
    /// Makes the calls of a recorded test and demands the answers that AWS gave; of one that docs/fidelity.md lists as not matching, that it
    /// does not match yet.
    /// </summary>
    private protected async Task ReplaysAsync(Func<Replay, Task> calls, [CallerMemberName] string method = "")
    {
        Skip.If(aws.WhyNot is not null, aws.WhyNot);
        var file = GetType().GetCustomAttribute<RecordedFileAttribute>()!.Name;
        var test = GetType().GetMethod(method)!.GetCustomAttribute<RecordedAttribute>()!.Test;
        await aws.ResetAsync();
        var replay = new Replay(aws.Boto3!, Recording.Of(file, test));

        var differences = await replay.DifferencesAsync(calls);

        if (UnmatchedRecordings.Reasons.TryGetValue((file, test), out var reason))
            differences.Should().NotBeEmpty($"docs/fidelity.md says that {file} {test} does not match ({reason}): it does now, take the line out");
        else
            Assert.True(differences.Count == 0, $"{file} {test} does not match:\n  {string.Join("\n  ", differences.Take(40))}");
    }
}
