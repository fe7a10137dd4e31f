using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_set_mappings")]
public class MappingRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private const string First = "Mappings: {SNSMapping: {Key1: {Val: display-value-1}}}";

    [SkippableFact, Recorded("TestChangeSetMappings::test_mapping_key_update")]
    public Task AnotherKeyIsAChange() => ReplaysAsync(replay => replay.UpdateAsync(
        Template([Mapped("Topic1", "topic-name-1", "Key1, Val")], First),
        Template([Mapped("Topic1", "topic-name-1", "KeyNew, Val")], "Mappings: {SNSMapping: {KeyNew: {Val: display-value-2}}}")));

    [SkippableFact, Recorded("TestChangeSetMappings::test_mapping_key_addition_with_resource")]
    public Task AnotherKeyOfTheSameValueIsNoChange() => ReplaysAsync(replay => replay.UpdateAsync(
        Template([Mapped("Topic1", "topic-name-1", "Key1, Val")], First),
        Template(
            [Mapped("Topic1", "topic-name-1", "Key2, Val"), Mapped("Topic2", "topic-name-2", "Key2, ValNew")],
            "Mappings: {SNSMapping: {Key1: {Val: display-value-1}, Key2: {Val: display-value-1, ValNew: display-value-new}}}")));

    [SkippableFact, Recorded("TestChangeSetMappings::test_fn_find_in_map_with_nested_ref_change_mapping")]
    public Task AChangedValueOfTheMappingIsAChange() => ReplaysAsync(replay => replay.UpdateAsync(OfRegion("value-1", "value-2"), OfRegion("value-3", "value-4")));

    private static string Mapped(string id, string name, string keys) => Topic(id, name, $"{{Fn::FindInMap: [SNSMapping, {keys}]}}");

    private static string OfRegion(string here, string elsewhere) => Template(
        [Topic("Topic1", "topic-name-1", "{Fn::FindInMap: [RegionMap, {Ref: AWS::Region}, value]}")],
        $"Mappings: {{RegionMap: {{us-east-1: {{value: {here}}}, us-west-2: {{value: {elsewhere}}}}}}}");
}
