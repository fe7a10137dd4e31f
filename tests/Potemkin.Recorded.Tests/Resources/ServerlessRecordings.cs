using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_sam")]
public class ServerlessRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_sam_policies")]
    public Task AServerlessFunctionHasPolicies() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("sam_function-policies.yaml"));
        replay.Match("list_attached_role_policies", await replay.CallAsync(
            "iam",
            "list_attached_role_policies",
            new { RoleName = stack["HelloWorldFunctionIamRoleName"] }));
    });
}
