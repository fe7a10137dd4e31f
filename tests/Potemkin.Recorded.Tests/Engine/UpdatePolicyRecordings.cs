using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Engine;

[RecordedFile("engine/test_update_policy")]
public class UpdatePolicyRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_update_replace_policy_retain")]
    public Task WhatIsRetainedAtItsReplacementStays() => ReplaysAsync(async replay =>
    {
        var template = TemplateFiles.Read("update_retain_policy.yaml");
        var stack = await replay.DeployAsync(template, Named("param-fe430ac7"));
        await replay.DeployAsync(template, Named("param-14aa098c"), stack.StackId, update: true);
        await replay.CallAsync("ssm", "get_parameter", new { Name = "param-fe430ac7" });
        replay.Match("per-resource-events", StackEvents.LastStatesByResource(await replay.EventsAsync(stack.StackId)));

        static object Named(string name) => new { ParameterValue = "0a1b2c3d", ParameterName = name, PolicyType = "Retain" };
    });
}
