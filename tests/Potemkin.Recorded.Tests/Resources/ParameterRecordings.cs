using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_ssm")]
public class ParameterRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_parameter_defaults")]
    public Task AParameterHasAName() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("ssm_parameter_defaultname.yaml"), new { Input = "custom-0a1b2c3d" });
        var name = new { Name = stack["CustomParameterOutput"] };
        replay.Match("ssm_parameter", await replay.CallAsync("ssm", "get_parameter", name));
        await replay.DestroyAsync(stack);
        replay.Match("ssm_parameter_not_found", await replay.RefusedAsync("ssm", "get_parameter", name));
    });

    [SkippableFact, Recorded("test_deploy_patch_baseline")]
    public Task APatchBaselineIsDeployed() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("ssm_patch_baseline.yml"));
        replay.Match("patch_baseline", await replay.ResourceAsync(stack, "myPatchBaseline"));
    });
}
