using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Engine;

[RecordedFile("engine/test_mappings")]
public class MappingRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestCloudFormationMappings::test_mapping_with_invalid_refs")]
    public Task AMappingHasNoReferences() => ReplaysAsync(async replay => replay.Match("mapping_invalid_ref_exc", await replay.DeployRefusedAsync(
        TemplateFiles.Read("mappings/simple-mapping-invalid-ref.yaml"),
        new { TopicName = "test-topic-0a1b2c3d", TopicNameSuffixSelector = "C", TopicNameSuffix = "suffix-c" })));

    [SkippableFact, Recorded("TestCloudFormationMappings::test_mapping_minimum_nesting_depth")]
    public Task AMappingHasTwoLevels() => ReplaysAsync(async replay => replay.Match("mapping_minimum_level_exc", await replay.DeployRefusedAsync(
        TemplateFiles.Read("mappings/simple-mapping-single-level.yaml"),
        new { TopicName = "test-topic-0a1b2c3d", TopicNameSuffixSelector = "A" })));
}
