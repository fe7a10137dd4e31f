using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_set_fn_get_attr")]
public class AttributeRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private const string Display1 = "{Fn::GetAtt: [Topic1, DisplayName]}";

    [SkippableFact, Recorded("TestChangeSetFnGetAttr::test_resource_addition")]
    public Task AnAttributeOfAResourceThatIsThereIsKnown() => ReplaysAsync(replay => replay.UpdateAsync(
        Template(Topic("Topic1", "topic-name-1", "display-value-1")),
        Template(Topic("Topic1", "topic-name-1", "display-value-1"), Topic("Topic2", "topic-name-2", Display1))));

    [SkippableFact, Recorded("TestChangeSetFnGetAttr::test_direct_attribute_value_change_in_get_attr_chain")]
    public Task AChangeGoesThroughAChainOfAttributes() => ReplaysAsync(replay => replay.UpdateAsync(Chain("display-value-1"), Chain("display-value-2")));

    [SkippableFact, Recorded("TestChangeSetFnGetAttr::test_immutable_property_update_causes_resource_replacement")]
    public Task AReplacementChangesWhatReadsItsAttribute() => ReplaysAsync(replay => replay.UpdateAsync(
        Template(Topic("Topic1", "topic-name-1", "value"), Topic("Topic2", "topic-name-2", Display1)),
        Template(Topic("Topic1", "updated-topic-name-1", "new_value"), Topic("Topic2", "topic-name-2", Display1))));

    private static string Chain(string display) => Template(
        Topic("Topic1", "topic-name-1", display),
        Topic("Topic2", "topic-name-2", Display1),
        Topic("Topic3", "topic-name-3", "{Fn::GetAtt: [Topic2, DisplayName]}"));
}
