using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_kms")]
public class KeyRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_cfn_with_kms_resources")]
    public Task AKeyHasAnAlias() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("template34.yaml"), new { AliasName = "alias/sample-0a1b2c3d" });
        replay.Match("stack-outputs", (JsonNode)stack.Outputs);
        await replay.DestroyAsync(stack);
        var aliases = (await replay.CallAsync("kms", "list_aliases"))["Aliases"]!.AsArray();
        aliases.Should().NotContain(alias => (string?)alias!["AliasName"] == "alias/sample-0a1b2c3d");
    });
}
