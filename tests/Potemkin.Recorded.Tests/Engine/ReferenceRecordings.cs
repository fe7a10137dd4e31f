using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Engine;

[RecordedFile("engine/test_references")]
public class ReferenceRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestFnSub::test_fn_sub_cases")]
    public Task AllFormsOfASubstitutionAreSubstituted() => ReplaysAsync(async replay => replay.Match(
        "outputs",
        (JsonNode)(await replay.DeployAsync(TemplateFiles.Read("engine/cfn_fn_sub.yaml"), new { ParameterName = "test-param-0a1b2c3d" })).Outputs));

    [SkippableFact, Recorded("test_useful_error_when_invalid_ref")]
    public Task AReferenceThatDoesNotExistIsNamed() => ReplaysAsync(async replay => replay.Match("validation_error", await replay.DeployRefusedAsync("""
        Resources:
          Topic:
            Type: AWS::SNS::Topic
            Properties: {Name: !Ref InvalidRef}
        """)));

    [SkippableFact, Recorded("test_resolve_transitive_placeholders_in_strings")]
    public Task APlaceholderMayStandForAnother() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("legacy_transitive_ref.yaml"), new { QueueName = "q-0a1b2c3d", Qualifier = "v0a1b2c3d" });
        replay.Replace("/cdk-bootstrap/v0a1b2c3d/", "/cdk-bootstrap/.../");
        replay.Match("tags", await replay.CallAsync("sqs", "list_queue_tags", new { QueueUrl = stack["QueueURL"] }));
    });

    [SkippableFact, Recorded("TestPseudoParameters::test_stack_id")]
    public Task TheIdOfTheStackIsAPseudoParameter() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("stack-id-validation.yaml"));
        replay.Replace(stack.StackId.Split('-')[^1], "<random>");
        replay.Match("parameter-value", stack["ParameterValue"]);
        replay.Match("stack-id", stack.StackId);
    });
}
