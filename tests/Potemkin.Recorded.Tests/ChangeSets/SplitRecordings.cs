using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_set_fn_split")]
public class SplitRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestChangeSetFnSplit::test_fn_split_remove_from_static_property")]
    public Task ASplitTextBecomesALiteral() => ReplaysAsync(replay => replay.UpdateAsync(
        Template(Topic("Topic1", null, "{Fn::Join: [_, {Fn::Split: ['-', part1-part2-part3]}]}")),
        Template(Topic("Topic1", null, "topic-name-1"))));

    [SkippableFact, Recorded("TestChangeSetFnSplit::test_fn_split_change_delimiter")]
    public Task AnotherDelimiterIsAChange() => ReplaysAsync(replay => replay.UpdateAsync(
        Template(Topic("Topic1", null, "{Fn::Join: [_, {Fn::Split: ['-', 'a-b--c::d']}]}")),
        Template(Topic("Topic1", null, "{Fn::Join: [_, {Fn::Split: [':', 'a-b--c::d']}]}"))));

    [SkippableFact, Recorded("TestChangeSetFnSplit::test_fn_split_with_ref_as_string_source")]
    public Task AParameterIsSplit() => ReplaysAsync(replay => replay.UpdateAsync(Split("hello-world"), Split("foo-bar-baz")));

    [SkippableFact, Recorded("TestSplitValidations::test_validate_split_arguments_len")]
    public Task ASplitNeedsTwoArguments() => ReplaysAsync(async replay =>
        replay.Match("validation", await replay.DeployRefusedAsync(Template(Parameter("Parameter", "{Fn::Split: {Ref: AWS::Region}}")))));

    private static string Split(string text) => Template(
        [Topic("Topic1", null, "{Fn::Join: [_, {Fn::Split: ['-', {Ref: DelimiterParam}]}]}")],
        $"Parameters: {{DelimiterParam: {{Type: String, Default: {text}}}}}");
}
