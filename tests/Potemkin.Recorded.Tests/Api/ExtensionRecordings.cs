using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_extensions_api")]
public class ExtensionRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private const string Module = "LocalStack::Testing::TestModule::MODULE";

    [SkippableFact, Recorded("TestExtensionsApi::test_crud_extension[RESOURCE-LocalStack::Testing::TestResource-resourcetypes/localstack-testing-testresource.zip]")]
    public Task AResourceTypeIsRegistered() => ReplaysAsync(replay => ComesAndGoesAsync(replay, "RESOURCE", "LocalStack::Testing::TestResource"));

    [SkippableFact, Recorded("TestExtensionsApi::test_crud_extension[MODULE-LocalStack::Testing::TestModule::MODULE-modules/localstack-testing-testmodule-module.zip]")]
    public Task AModuleIsRegistered() => ReplaysAsync(replay => ComesAndGoesAsync(replay, "MODULE", Module));

    [SkippableFact, Recorded("TestExtensionsApi::test_extension_versioning")]
    public Task AnExtensionHasVersions() => ReplaysAsync(async replay =>
    {
        await replay.RegisterAsync("MODULE", Module);
        await replay.RegisterAsync("MODULE", Module);
        var versions = await replay.CloudFormationAsync("list_type_versions", new { TypeName = Module, Type = "MODULE" });
        replay.Match("versions", versions);
        string first = ArnOf(0), second = ArnOf(1);
        replay.Match("set_default_response", await replay.CloudFormationAsync("set_type_default_version", new { Arn = second }));
        replay.Match("multiple_versions_error", await replay.CloudFormationRefusesAsync("deregister_type", new { Type = "MODULE", TypeName = Module }));
        var unknown = second.Replace(second[second.LastIndexOf('/')..], "99999999");
        replay.Match("version_not_found_error", await replay.CloudFormationRefusesAsync("deregister_type", new { Arn = unknown }));
        replay.Match("delete_unused_version_response", await replay.CloudFormationAsync("deregister_type", new { Arn = first }));
        replay.Match("error_for_deleting_default_with_arn", await replay.CloudFormationRefusesAsync("deregister_type", new { Arn = second }));
        replay.Match("deleting_default_response", await replay.CloudFormationAsync("deregister_type", new { Type = "MODULE", TypeName = Module }));

        string ArnOf(int version) => (string)versions["TypeVersionSummaries"]![version]!["Arn"]!;
    });

    [SkippableFact, Recorded("TestExtensionsApi::test_extension_not_complete")]
    public Task AnExtensionIsNotThereBeforeItIsRegistered() => ReplaysAsync(async replay =>
    {
        var bucket = await replay.PutAsync("package", "package");
        var hook = new { Type = "HOOK", TypeName = "LocalStack::Testing::TestHook" };
        await replay.CloudFormationAsync("register_type", new { hook.Type, hook.TypeName, SchemaHandlerPackage = $"s3://{bucket}/package" });
        replay.Match("not_found_error", (await replay.CloudFormationRefusesAsync("describe_type", hook)).Error);
    });

    [SkippableFact, Recorded("TestExtensionsApi::test_extension_type_configuration")]
    public Task AnExtensionIsConfigured() => ReplaysAsync(async replay =>
    {
        var hook = await replay.RegisterAsync("HOOK", "LocalStack::Testing::DeployableHook");
        replay.Match("set_type_configuration_response", await replay.ConfigureHookAsync(hook));
        replay.Match("batch_describe_configurations_errors", (await replay.CloudFormationRefusesAsync(
            "batch_describe_type_configurations",
            new { TypeConfigurationIdentifiers = (object[])[new { }] })).Error);
        replay.Match("batch_describe_configurations", await replay.CloudFormationAsync(
            "batch_describe_type_configurations",
            new { TypeConfigurationIdentifiers = (object[])[new { TypeArn = hook }] }));
    });

    private static async Task ComesAndGoesAsync(Replay replay, string type, string name)
    {
        var bucket = await replay.PutAsync("package", "package");
        var registered = await replay.CloudFormationAsync("register_type", new { Type = type, TypeName = name, SchemaHandlerPackage = $"s3://{bucket}/package" });
        replay.Match("register_response", registered);
        var token = new { RegistrationToken = (string?)registered["RegistrationToken"] };
        var registration = await replay.CloudFormationAsync("describe_type_registration", token);
        replay.Match("describe_type_response", registration);
        await replay.CloudFormationAsync("wait:type_registration_complete", token);
        var arn = new { Arn = (string?)registration["TypeArn"] };
        replay.Match("describe_response", await replay.CloudFormationAsync("describe_type", arn));
        replay.Match("list_response", await replay.CloudFormationAsync("list_type_registrations", new { TypeName = name }));
        replay.Match("deregister_response", await replay.CloudFormationAsync("deregister_type", arn));
    }
}
