using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_set_ref")]
public class ReferenceRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestChangeSetRef::test_direct_attribute_value_change_in_ref_chain")]
    public Task AChangeInPlaceDoesNotGoThroughReferences() => ReplaysAsync(replay => replay.UpdateAsync(Chain("display-value-1"), Chain("display-value-2")));

    [SkippableFact, Recorded("TestChangeSetRef::test_direct_attribute_value_change_with_dependent_addition")]
    public Task AnAddedResourceRefersToAChangedOne() => ReplaysAsync(replay => replay.UpdateAsync(
        Template(Topic("Topic1", "topic-name-1", "display-value-1")),
        Template(Topic("Topic1", "topic-name-1", "display-value-2"), Topic("Topic2", "topic-name-2", "{Ref: Topic1}"))));

    private static string Chain(string display) => Template(
        Topic("Topic1", "topic-name-1", display),
        Topic("Topic2", "topic-name-2", "{Ref: Topic1}"),
        Topic("Topic3", "topic-name-3", "{Ref: Topic2}"));
}
