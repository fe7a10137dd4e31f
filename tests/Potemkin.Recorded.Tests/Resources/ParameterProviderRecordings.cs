using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resource_providers/ssm/test_parameter")]
public class ParameterProviderRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private const string Reference = "Outputs: {MyRef: {Value: {Ref: MyResource}}}";

    [SkippableFact, Recorded("TestBasicCRD::test_black_box")]
    public Task AParameterComesAndGoes() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(Template([Parameter("MyResource", "abc123")], Reference));
        var name = new { Name = stack["MyRef"] };
        replay.Match("describe-resource", await replay.CallAsync("ssm", "get_parameter", name));
        await replay.DestroyAsync(stack);
        replay.Match("deleted-resource", new JsonObject { ["error-message"] = (await replay.RefusedAsync("ssm", "get_parameter", name)).Error });
    });

    [SkippableFact, Recorded("TestAttributeAccess::test_getattr[Value]")]
    public Task TheValueIsAnAttribute() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(Reading("Value"));
        replay.Match("stack_outputs", (JsonNode)stack.Outputs);
        replay.Match("physical_resource_id", (await replay.ResourceAsync(stack, "MyResource"))!["PhysicalResourceId"]);
    });

    [SkippableFact, Recorded("TestAttributeAccess::test_getattr[Policies]")]
    public Task ThePoliciesAreNoAttribute() => ReplaysAsync(replay => replay.DeployFailedAsync(Reading("Policies")));

    [SkippableFact, Recorded("TestAttributeAccess::test_getattr[AllowedPattern]")]
    public Task ThePatternIsNoAttribute() => ReplaysAsync(replay => replay.DeployFailedAsync(Reading("AllowedPattern")));

    [SkippableFact, Recorded("TestAttributeAccess::test_getattr[DataType]")]
    public Task TheDataTypeIsNoAttribute() => ReplaysAsync(replay => replay.DeployFailedAsync(Reading("DataType")));

    private static string Reading(string attribute) => Template(
        [Parameter("MyResource", "abc123")],
        $"Outputs: {{MyRef: {{Value: {{Ref: MyResource}}}}, MyOutput: {{Value: {{Fn::GetAtt: [MyResource, {attribute}]}}}}}}");
}
