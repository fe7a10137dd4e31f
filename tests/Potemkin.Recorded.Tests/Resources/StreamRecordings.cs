using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_kinesis")]
public class StreamRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_stream_creation")]
    public Task AStreamIsDeployed() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync("""
            Resources:
              TestStream: {Type: AWS::Kinesis::Stream, Properties: {ShardCount: 1}}
            Outputs:
              StreamNameFromRef: {Value: !Ref TestStream}
              StreamArnFromAtt: {Value: !GetAtt TestStream.Arn}
            """);
        replay.Match("stack_output", (JsonNode)stack.Outputs);
        replay.Match("resource_description", await replay.CloudFormationAsync("describe_stack_resources", new { stack.StackName }));
        replay.Match("stream_description", await replay.CallAsync("kinesis", "describe_stream", new { StreamName = stack["StreamNameFromRef"] }));
    });

    [SkippableFact, Recorded("test_default_parameters_kinesis")]
    public Task AStreamHasDefaults() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync(TemplateFiles.Read("kinesis_default.yaml"));
        replay.Match("describe_stream", await replay.CallAsync("kinesis", "describe_stream", new { StreamName = stack["KinesisStreamName"] }));
    });

    [SkippableFact, Recorded("test_describe_template")]
    public Task ATemplateOfABucketIsSummarized() => ReplaysAsync(async replay =>
    {
        var template = TemplateFiles.Read("cfn_kinesis_stream.yaml");
        var bucket = await replay.PutAsync("template.yml", template);
        replay.Match("get_template_summary_by_url", await replay.CloudFormationAsync(
            "get_template_summary",
            new { TemplateURL = $"https://{bucket}.s3.us-east-1.amazonaws.com/template.yml" }));
        replay.Match("get_template_summary_by_body", await replay.CloudFormationAsync("get_template_summary", new { TemplateBody = template }));
    });

    [SkippableFact, Recorded("test_dynamodb_stream_response_with_cf")]
    public Task AStreamTakesTheChangesOfATable() => ReplaysAsync(async replay =>
    {
        var table = new { TableName = "table-0a1b2c3d" };
        await replay.DeployAsync(TemplateFiles.Read("cfn_kinesis_dynamodb.yml"), table);
        replay.Match("describe_kinesis_streaming_destination", await replay.CallAsync("dynamodb", "describe_kinesis_streaming_destination", table));
    });
}
