using Potemkin.Recorded.Tests.Replaying;

namespace Potemkin.Recorded.Tests.Engine;

[RecordedFile("engine/test_replacement")]
public class ReplacementRecordings(RecordedAws aws) : RecordedTests(aws)
{
    private const string Output = "Outputs: {QueueName: {Value: {Fn::GetAtt: [MyQueue, QueueName]}}}";

    [SkippableFact, Recorded("test_requires_replacement")]
    public Task AnotherNameOfAQueueReplacesIt() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync($"Resources: {{MyQueue: {{Type: AWS::SQS::Queue}}}}\n{Output}");
        replay.Replace(stack["QueueName"], "<queue-name-1>");
        await replay.DeployAsync(
            $"Parameters: {{QueueName: {{Type: String}}}}\nResources: {{MyQueue: {{Type: AWS::SQS::Queue, Properties: {{QueueName: {{Ref: QueueName}}}}}}}}\n{Output}",
            new { QueueName = "queue-47128d25" },
            stack.StackId,
            update: true);
        replay.Match("queue-events", StackEvents.LastStatesByResource(await replay.EventsAsync(stack.StackId))["MyQueue"]);
    });
}
