using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_set_fn_sub")]
public class SubstitutionRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestChangeSetFnSub::test_fn_sub_addition_string_pseudo")]
    public Task APseudoParameterIsSubstituted() => ReplaysAsync(replay => replay.UpdateAsync(
        Template(Topic("Topic1", "topic-name-1", "display-value-1")),
        Template(Topic("Topic1", "topic-name-1", "{Fn::Sub: 'The stack name is ${AWS::StackName}'}"))));

    [SkippableFact, Recorded("TestChangeSetFnSub::test_fn_sub_delete_parameter_literal")]
    public Task AVariableOfTheSubstitutionIsRemoved() => ReplaysAsync(replay => replay.UpdateAsync(
        Template(Topic("Topic1", "topic-name-1",
            "{Fn::Sub: ['Parameter interpolation: ${var_name_1}, ${var_name_2}', {var_name_1: var_value_1, var_name_2: var_value_2}]}")),
        Template(Topic("Topic1", "topic-name-1", "{Fn::Sub: ['Parameter interpolation: ${var_name_1}', {var_name_1: var_value_1}]}"))));

    [SkippableFact, Recorded("TestChangeSetFnSub::test_fn_sub_addition_parameter_ref")]
    public Task AParameterIsSubstituted() => ReplaysAsync(replay => replay.UpdateAsync(
        Template(Topic("Topic1", "topic-name-1", "display-value-1")),
        Template(
            [Topic("Topic1", "topic-name-1", "{Fn::Sub: ['Parameter interpolation: ${var_name}', {var_name: {Ref: ParameterDisplayName}}]}")],
            "Parameters: {ParameterDisplayName: {Type: String, Default: display-value-parameter}}")));
}
