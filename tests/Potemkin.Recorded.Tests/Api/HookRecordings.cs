using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_extensions_hooks")]
public class HookRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestExtensionsHooks::test_hook_deployment[FAIL]")]
    public Task AHookFailsAResource() => ReplaysAsync(async replay =>
    {
        await replay.ConfigureHookAsync(await replay.RegisterAsync("HOOK", "LocalStack::Testing::DeployableHook"));
        var stack = await replay.CloudFormationAsync("create_stack", new
        {
            StackName = replay.NewName("stack"),
            TemplateBody = TemplateFiles.Read("s3_bucket_name.yml"),
            Parameters = Deployments.Parameters(new { Name = "bucket-0a1b2c3d" }),
        });
        var stackId = (string)stack["StackId"]!;
        await replay.CloudFormationRefusesAsync("wait:stack_create_complete", new { StackName = stackId });
        replay.Match("event_error", (await replay.EventsAsync(stackId)).First(happened => happened!["HookStatusReason"] is not null));
    });
}
