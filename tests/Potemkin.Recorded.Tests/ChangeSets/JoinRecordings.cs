using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_set_fn_join")]
public class JoinRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestChangeSetFnJoin::test_update_string_literal_arguments_empty")]
    public Task AnEmptyListJoinsToNothing() => ReplaysAsync(replay => replay.UpdateAsync(
        Template(Topic("Topic1", "topic-name-1", "{Fn::Join: ['', []]}")),
        Template(Topic("Topic1", "topic-name-1", "{Fn::Join: ['', [v1, test]]}"))));

    [SkippableFact, Recorded("TestChangeSetFnJoin::test_update_refence_argument")]
    public Task AJoinedAttributeIsKnownAfterApply() => ReplaysAsync(replay => replay.UpdateAsync(Joined("display-name-1"), Joined("display-name-2")));

    [SkippableFact, Recorded("TestChangeSetFnJoin::test_indirect_update_refence_argument")]
    public Task AJoinReadsTheAttributeThatAnotherJoinMade() => ReplaysAsync(replay => replay.UpdateAsync(
        Joined("{Fn::Join: ['-', [display, name, '1']]}"),
        Joined("{Fn::Join: ['-', [display, name, '2']]}")));

    private static string Joined(string display) => Template(
        Topic("Topic1", "topic-name-1", display),
        Topic("Topic2", "topic-name-2", "{Fn::Join: ['-', [prefix, {Fn::GetAtt: [Topic1, DisplayName]}]]}"));
}
