using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.Api;

[RecordedFile("api/test_templates")]
public class TemplateRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private const string Topic = """
        AWSTemplateFormatVersion: '2010-09-09'
        Parameters:
          TopicName: {Type: String}
        Resources:
          topic123:
            Type: AWS::SNS::Topic
            Properties: {TopicName: !Ref TopicName}
        """;

    [SkippableFact, Recorded("test_get_template_summary")]
    public Task ATemplateIsSummarized() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("sns_topic_simple.yaml"));
        replay.Match("template-summary", await replay.CloudFormationAsync("get_template_summary", new { stack.StackName }));
    });

    [SkippableFact, Recorded("test_get_template_summary_non_executed_change_set")]
    public Task AStackInReviewHasNoSummary() => ReplaysAsync(async replay =>
    {
        var stack = new { StackName = replay.NewName("stack") };
        await replay.CloudFormationAsync("create_change_set", new
        {
            stack.StackName,
            ChangeSetName = "first",
            ChangeSetType = "CREATE",
            TemplateBody = Template(Parameter("MyParameter", "value")),
        });
        await replay.CloudFormationAsync("wait:change_set_create_complete", new { stack.StackName, ChangeSetName = "first" });
        replay.Match("error", await replay.CloudFormationRefusesAsync("get_template_summary", stack));
    });

    [SkippableFact, Recorded("test_get_template_summary_failed_stack")]
    public Task AStackThatFailedHasASummary() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployFailedAsync("Resources: {MyParameter: {Type: AWS::SSM::Parameter, Properties: {Type: String}}}");
        replay.Match("template-summary", await replay.CloudFormationAsync("get_template_summary", new { stack.StackName }));
    });

    [SkippableFact, Recorded("test_create_stack_from_s3_template_url[s3_url]")]
    public Task AnAddressOfABucketIsNoDomainOfS3() => ReplaysAsync(async replay =>
    {
        var bucket = await PutAsync(replay);
        replay.Match("create-error", await replay.CloudFormationRefusesAsync("create_stack", Create(replay, $"s3://{bucket}/test/template.yml")));
    });

    [SkippableFact, Recorded("test_create_stack_from_s3_template_url[http_path]")]
    public Task ABucketIsInThePath() => ReplaysAsync(async replay =>
        await CreatesAsync(replay, $"https://s3.amazonaws.com/{await PutAsync(replay)}/test/template.yml"));

    [SkippableFact, Recorded("test_create_stack_from_s3_template_url[http_host]")]
    public Task ABucketIsInTheHost() => ReplaysAsync(async replay =>
        await CreatesAsync(replay, $"https://{await PutAsync(replay)}.s3.amazonaws.com/test/template.yml"));

    [SkippableFact, Recorded("test_validate_template")]
    public Task ATemplateIsValidated() => ReplaysAsync(async replay => replay.Match(
        "validate-template",
        await replay.CloudFormationAsync("validate_template", new { TemplateBody = TemplateFiles.Read("valid_template.json") })));

    [SkippableFact, Recorded("test_validate_invalid_json_template_should_fail")]
    public Task JsonIsWellFormed() => ReplaysAsync(async replay => replay.Match(
        "validate-invalid-json",
        await replay.CloudFormationRefusesAsync("validate_template", new { TemplateBody = """{"this is invalid JSON"="bobbins"}""" })));

    [SkippableFact, Recorded("test_get_template_no_arguments")]
    public Task ATemplateIsOfAStackOrAChangeSet() => ReplaysAsync(async replay =>
        replay.Match("stack-error", await replay.CloudFormationRefusesAsync("get_template")));

    private static async Task<string> PutAsync(Replay replay)
    {
        var bucket = await replay.PutAsync("test/template.yml", Topic);
        replay.Replace(bucket, "<bucket_name>");
        return bucket;
    }

    private static object Create(Replay replay, string url) => new
    {
        StackName = replay.NewName("s"),
        TemplateURL = url,
        Parameters = Deployments.Parameters(new { TopicName = "topic-0a1b2c3d" }),
    };

    private static async Task CreatesAsync(Replay replay, string url)
    {
        var created = await replay.CloudFormationAsync("create_stack", Create(replay, url));
        await replay.CompleteAsync((string)created["StackId"]!, "stack_create_complete");
        var topics = (await replay.CallAsync("sns", "list_topics"))["Topics"]!.AsArray();
        replay.Match("matching-topic", new JsonArray(topics.Single(topic => ((string)topic!["TopicArn"]!).EndsWith("topic-0a1b2c3d"))!.DeepClone()));
    }
}
