using System.Reflection;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests;

public class RecordingsTests
{
    private static IEnumerable<(string File, string Test)> Replayed =>
        from type in typeof(RecordedTests).Assembly.GetTypes()
        let file = type.GetCustomAttribute<RecordedFileAttribute>()
        where file is not null
        from method in type.GetMethods()
        let recorded = method.GetCustomAttribute<RecordedAttribute>()
        where recorded is not null
        select (file.Name, recorded.Test);

    [SkippableFact]
    public void EveryRecordedTestIsReplayedOnce()
    {
        Skip.IfNot(Directory.Exists(Recording.Folder), $"There are no recordings in {Recording.Folder}.");

        Recording.All.Except(Replayed).Should().BeEmpty();
        Replayed.Except(Recording.All).Should().BeEmpty();
        Replayed.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void WhatIsSaidNotToMatchIsReplayed() => UnmatchedRecordings.Reasons.Keys.Should().BeSubsetOf(Replayed);
}
