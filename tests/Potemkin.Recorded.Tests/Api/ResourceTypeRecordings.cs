using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_extensions_resourcetypes")]
public class ResourceTypeRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestExtensionsResourceTypes::test_deploy_resource_type")]
    public Task ARegisteredTypeIsDeployed() => ReplaysAsync(async replay =>
    {
        await replay.RegisterAsync("RESOURCE", "LocalStack::Testing::DeployableResource");
        var stack = await replay.DeployAsync(TemplateFiles.Read("registry/resource-provider.yml"), new { Name = "name-0a1b2c3d" });
        replay.Match("resource_description", (await replay.CloudFormationAsync("describe_stack_resources", new { stack.StackName }))["StackResources"]![0]);
    });
}
