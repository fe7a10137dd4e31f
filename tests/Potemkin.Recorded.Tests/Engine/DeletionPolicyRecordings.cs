using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Engine;

[RecordedFile("engine/test_deletion_policy")]
public class DeletionPolicyRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_deletion_policy_with_deletion")]
    public Task WhatIsDeletedWithItsStackIsGone() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("deletion_policy.yaml"), new { EnvType = "dev", ParameterValue = "0a1b2c3d" });
        var parameter = new { Name = stack["ParameterName"] };
        await replay.CallAsync("ssm", "get_parameter", parameter);
        await replay.DestroyAsync(stack);
        replay.Match("error", new JsonObject { ["message"] = (await replay.RefusedAsync("ssm", "get_parameter", parameter)).Error });
    });
}
