using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_extensions_modules")]
public class ModuleRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("TestExtensionsModules::test_module_usage")]
    public Task AModuleBecomesItsResources() => ReplaysAsync(async replay =>
    {
        await replay.RegisterAsync("MODULE", "LocalStack::Testing::TestModule::MODULE");
        var stack = await replay.DeployAsync(TemplateFiles.Read("registry/module.yml"), new { BucketName = "bucket-module-0a1b2c3d" });
        replay.Match("resource_description", (await replay.CloudFormationAsync("describe_stack_resources", new { stack.StackName }))["StackResources"]![0]);
    });
}
