using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_set_fn_select")]
public class SelectRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestChangeSetFnSelect::test_fn_select_change_in_selection_list")]
    public Task AnotherListIsAChange() => ReplaysAsync(replay => replay.UpdateAsync(Selected("1, [1st, 2nd]"), Selected("1, [1st, new-2nd, 3rd]")));

    [SkippableFact, Recorded("TestChangeSetFnSelect::test_fn_select_change_in_selection_index_only")]
    public Task AnotherIndexIsAChange() => ReplaysAsync(replay => replay.UpdateAsync(Selected("1, [1st, 2nd]"), Selected("0, [1st, 2nd]")));

    [SkippableFact, Recorded("TestChangeSetFnSelect::test_invalid_select_index_type[non-integer-index]")]
    public Task AnIndexMustBeANumber() => RefusesAsync("[bad, [test]]");

    [SkippableFact, Recorded("TestChangeSetFnSelect::test_invalid_select_index_type[index-out-of-range]")]
    public Task AnIndexMustBeInTheList() => RefusesAsync("[100, [test]]");

    [SkippableFact, Recorded("TestChangeSetFnSelect::test_nested_select_within_other_intrinsics")]
    public Task APartOfAnAttributeIsSelected() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync("""
            Resources:
              Repo: {Type: AWS::ECR::Repository}
              Parameter:
                Type: AWS::SSM::Parameter
                Properties:
                  Type: String
                  Value: !Join
                    - ''
                    - - !Select [4, !Split [':', !GetAtt Repo.Arn]]
                      - .dkr.ecr.
                      - !Select [3, !Split [':', !GetAtt Repo.Arn]]
                      - .
                      - !Ref AWS::URLSuffix
                      - /
                      - !Ref Repo
            Outputs:
              RepoName: {Value: !Ref Repo}
              ParameterValue: {Value: !GetAtt Parameter.Value}
            """);
        replay.Replace(stack["RepoName"], "<repo-name>");
        replay.Replace("amazonaws.com", "<domain>");
        replay.Match("parameter-value", (JsonNode)stack.Outputs);
    });

    private Task RefusesAsync(string arguments, [CallerMemberName] string method = "") => ReplaysAsync(
        async replay => replay.Match("error", await replay.DeployRefusedAsync(Template(Parameter("MyParameter", $"{{Fn::Select: {arguments}}}")))),
        method);

    private static string Selected(string arguments) => Template(Topic("Topic1", null, $"{{Fn::Select: [{arguments}]}}"));
}
