using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_update_stack")]
public class UpdateRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private static readonly object[] Renamed = Deployments.Parameters(new { TopicName = "topic-2-0a1b2c3d" });

    private static string Topic => TemplateFiles.Read("sns_topic_parameter.yml");

    [SkippableFact, Recorded("test_basic_update")]
    public Task AnUpdateAnswersTheStack() => ReplaysAsync(async replay =>
    {
        var stack = await DeployAsync(replay);
        replay.Match("update_response", await replay.CloudFormationAsync("update_stack", new { stack.StackName, TemplateBody = Topic, Parameters = Renamed }));
    });

    [SkippableFact, Recorded("test_update_with_resource_types")]
    public Task AnUpdateIsHeldToResourceTypes() => ReplaysAsync(async replay =>
    {
        var stack = await DeployAsync(replay);
        replay.Match("invalid_type_error", await replay.CloudFormationRefusesAsync("update_stack", Of("AWS::EC2:*")));
        replay.Match("resource_not_allowed", await replay.CloudFormationRefusesAsync("update_stack", Of("AWS::EC2::*")));
        await replay.CloudFormationAsync("update_stack", Of("AWS::SNS::Topic"));

        object Of(string type) => new { stack.StackName, TemplateBody = Topic, ResourceTypes = (string[])[type], Parameters = Renamed };
    });

    [SkippableFact, Recorded("test_no_template_error")]
    public Task AnUpdateNeedsATemplate() => ReplaysAsync(async replay =>
    {
        var stack = await DeployAsync(replay);
        replay.Match("error", await replay.CloudFormationRefusesAsync("update_stack", new { stack.StackName }));
    });

    [SkippableFact, Recorded("test_update_with_invalid_rollback_configuration_errors")]
    public Task ARollbackTriggerIsAnAlarm() => ReplaysAsync(async replay =>
    {
        var stack = await DeployAsync(replay);
        replay.Match("type_error", await replay.CloudFormationRefusesAsync("update_stack", With("0a1b2c3d", "Another")));
        replay.Match("arn_error", await replay.CloudFormationRefusesAsync(
            "update_stack",
            With("arn:aws:cloudwatch:us-east-1:123456789012:example-name", "AWS::CloudWatch::Alarm")));

        object With(string arn, string type) => new
        {
            stack.StackName,
            UsePreviousTemplate = true,
            Parameters = Renamed,
            RollbackConfiguration = new { RollbackTriggers = (object[])[new { Arn = arn, Type = type }] },
        };
    });

    [SkippableFact, Recorded("test_update_deleted_stack")]
    public Task ADeletedStackIsNotUpdated() => ReplaysAsync(async replay =>
    {
        var template = Template(Parameter("Parameter", "Test"));
        var stack = await replay.DeployAsync(template);
        await replay.DestroyAsync(stack);
        replay.Match("Error", await replay.CloudFormationRefusesAsync("create_change_set", new
        {
            StackName = stack.StackId,
            ChangeSetName = "test",
            TemplateBody = template,
            ChangeSetType = "UPDATE",
        }));
    });

    private static Task<Deployed> DeployAsync(Replay replay) => replay.DeployAsync(Topic, new { TopicName = "topic-1-0a1b2c3d" });
}
