using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_firehose")]
public class DeliveryStreamRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_firehose_stack_with_kinesis_as_source")]
    public Task ADeliveryStreamReadsAStream() => ReplaysAsync(async replay =>
    {
        var names = new { BucketName = "bucket-0a1b2c3d", StreamName = "stream-0a1b2c3d", DeliveryStreamName = "delivery-stream-0a1b2c3d" };
        var stack = await replay.DeployAsync(TemplateFiles.Read("firehose_kinesis_as_source.yaml"), names);
        replay.Match("outputs", (JsonNode)stack.Outputs);
        replay.Match("delivery_stream", await replay.CallAsync("firehose", "describe_delivery_stream", new { names.DeliveryStreamName }));
    });
}
