using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.ChangeSets;

[RecordedFile("test_change_set_exports_imports")]
public class ExportRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private const string Export = "b-0a1b2c3d";

    [SkippableFact, Recorded("TestChangeSetImportExport::test_describe_change_set_import")]
    public Task AnImportedValueIsKnown() => ReplaysAsync(async replay =>
    {
        await ExportAsync(replay);
        await ImportAsync(replay, () => Task.CompletedTask);
    });

    [SkippableFact, Recorded("TestChangeSetImportExport::test_describe_change_set_import_non_existent_export_then_create")]
    public Task AnExportMayComeAfterTheChangeSet() => ReplaysAsync(async replay =>
    {
        replay.Replace(Export, "<export-name>");
        await ImportAsync(replay, () => ExportAsync(replay));
    });

    private static Task ExportAsync(Replay replay) => replay.DeployAsync(TemplateFiles.Read("cfn_function_export.yml"), new { BucketExportName = Export });

    private static async Task ImportAsync(Replay replay, Func<Task> beforeExecution)
    {
        var names = new { StackName = "stack-importing", ChangeSetName = "change-set-importing" };
        await replay.CloudFormationAsync("create_change_set", new
        {
            names.StackName,
            names.ChangeSetName,
            TemplateBody = Template(Parameter("MyFoo", $"{{Fn::ImportValue: {Export}}}")),
            ChangeSetType = "CREATE",
        });
        await replay.CloudFormationAsync("wait:change_set_create_complete", names);
        replay.Match("describe", await replay.CloudFormationAsync("describe_change_set", new { names.StackName, names.ChangeSetName, IncludePropertyValues = false }));
        replay.Match(
            "describe_with_values",
            await replay.CloudFormationAsync("describe_change_set", new { names.StackName, names.ChangeSetName, IncludePropertyValues = true }));
        await beforeExecution();
        await replay.CloudFormationAsync("execute_change_set", names);
        await replay.CompleteAsync(names.StackName, "stack_create_complete");
        replay.Match("post-deploy-stack-describe", await replay.StackAsync(names.StackName));
    }
}
