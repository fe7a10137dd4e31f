using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_dynamodb")]
public class TableRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_default_name_for_table")]
    public Task ATableHasAName() => ReplaysAsync(async replay =>
    {
        var stack = await DescribeAsync(replay, "dynamodb_table_defaults.yml");
        replay.Match("list_tags_of_resource", await replay.CallAsync("dynamodb", "list_tags_of_resource", new { ResourceArn = stack["TableArn"] }));
    });

    [SkippableFact, Recorded("test_global_table")]
    public Task ATableIsGlobal() => ReplaysAsync(replay => DescribeAsync(replay, "dynamodb_global_table.yml"));

    [SkippableFact, Recorded("test_global_table_with_ttl_and_sse")]
    public Task AGlobalTableIsEncrypted() => ReplaysAsync(replay => DescribeAsync(replay, "dynamodb_global_table_sse_enabled.yml"));

    private static async Task<Deployed> DescribeAsync(Replay replay, string template)
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read(template));
        replay.Match("table_description", await replay.CallAsync("dynamodb", "describe_table", new { TableName = stack["TableName"] }));
        return stack;
    }
}
