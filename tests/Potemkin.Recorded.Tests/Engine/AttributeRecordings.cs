using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Engine;

[RecordedFile("engine/test_attributes")]
public class AttributeRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestResourceAttributes::test_invalid_getatt_fails")]
    public Task AnAttributeThatIsNotThereFailsTheStack() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployFailedAsync(TemplateFiles.Read("engine/cfn_invalid_getatt.yaml"));
        replay.Match("stack_events", new JsonObject { ["events"] = (await replay.EventsAsync(stack.StackId)).DeepClone() });
    });

    [SkippableFact, Recorded("TestResourceAttributes::test_dependency_on_attribute_with_dot_notation")]
    public Task AnAttributeWithADotIsADependency() => ReplaysAsync(async replay =>
        replay.Match("outputs", (JsonNode)(await replay.DeployAsync(TemplateFiles.Read("engine/cfn_getatt_dot_dependency.yml"))).Outputs));
}
