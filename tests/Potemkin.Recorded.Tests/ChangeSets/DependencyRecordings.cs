using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_set_depends_on")]
public class DependencyRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestChangeSetDependsOn::test_multiple_dependencies_addition")]
    public Task AFurtherDependencyIsNoChange() => ReplaysAsync(replay => replay.UpdateAsync(
        Template(First, Topic("Topicn", "topic-name-n", "display-value-n", ", DependsOn: [Topic1]")),
        Template(First, Topic("Topicn", "topic-name-n", "display-value-n", ", DependsOn: [Topic1, Topic2]"), Topic("Topic2", "topic-name-2", "display-value-2"))));

    private static string First { get; } = Topic("Topic1", "topic-name-1", "display-value-1");
}
