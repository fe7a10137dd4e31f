using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_nested_stacks")]
public class NestedStackRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_nested_output_in_params")]
    public Task AnOutputOfANestedStackIsAParameterOfAnother() => ReplaysAsync(async replay =>
    {
        var first = await replay.PutAsync("sub1.yaml", TemplateFiles.Read("nested-stack-outputref/sub1.yaml"));
        var second = await replay.PutAsync("sub2.yaml", TemplateFiles.Read("nested-stack-outputref/sub2.yaml"));
        await replay.DeployAsync(TemplateFiles.Read("nested-stack-outputref/root.yaml"), new
        {
            Sub1TemplateUrl = $"https://s3.amazonaws.com/{first}/sub1.yaml",
            Sub2TemplateUrl = $"https://s3.amazonaws.com/{second}/sub2.yaml",
            TopicName = "test-topic-0a1b2c3d",
            RoleName = "test-role-0a1b2c3d",
        });
        replay.Match("get_role_response", await replay.CallAsync("iam", "get_role", new { RoleName = "test-role-0a1b2c3d" }));
        var policies = await replay.CallAsync("iam", "list_role_policies", new { RoleName = "test-role-0a1b2c3d" });
        replay.Match("role_policies", policies);
        replay.Match("actual_policy", await replay.CallAsync(
            "iam",
            "get_role_policy",
            new { RoleName = "test-role-0a1b2c3d", PolicyName = (string?)policies["PolicyNames"]![0] }));
    });
}
