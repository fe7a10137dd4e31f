using System.Text.Json.Nodes;
using Potemkin.Recorded.Tests.Replaying;
using static Potemkin.Recorded.Tests.Replaying.Snippets;

namespace Potemkin.Recorded.Tests.Resources;

[RecordedFile("resources/test_sns")]
public class TopicRecordings(RecordedAws aws) : RecordedTests(aws)
{
    [SkippableFact, Recorded("test_update_subscription")]
    public Task ASubscriptionIsUpdated() => ReplaysAsync(async replay =>
    {
        var existing = await replay.DeployAsync("""
            Resources:
              Topic: {Type: AWS::SNS::Topic}
              Queue: {Type: AWS::SQS::Queue}
            Outputs:
              TopicArn: {Value: !Ref Topic}
              QueueArn: {Value: !GetAtt Queue.Arn}
            """);
        var arns = new { TopicArn = existing["TopicArn"], QueueArn = existing["QueueArn"] };
        var stack = await replay.DeployAsync(TemplateFiles.Read("sns_subscription.yml"), arns);
        var subscription = new { SubscriptionArn = stack["SubscriptionArn"] };
        replay.Match("subscription-1", await replay.CallAsync("sns", "get_subscription_attributes", subscription));
        await replay.DeployAsync(TemplateFiles.Read("sns_subscription_update.yml"), arns, stack.StackName, update: true);
        replay.Match("subscription-2", await replay.CallAsync("sns", "get_subscription_attributes", subscription));
    });

    [SkippableFact, Recorded("test_sns_topic_with_attributes")]
    public Task ATopicKeepsItsMessages() => ReplaysAsync(async replay =>
    {
        var stack = await replay.DeployAsync("""
            Resources:
              TopicBFC7AF6E:
                Type: AWS::SNS::Topic
                Properties:
                  ArchivePolicy: {MessageRetentionPeriod: 30}
                  FifoTopic: true
                  TopicName: topic-0a1b2c3d.fifo
            Outputs: {TopicArn: {Value: !Ref TopicBFC7AF6E}}
            """);
        replay.Match("topic-archive-policy", (await AttributesAsync(replay, stack["TopicArn"]))["Attributes"]!["ArchivePolicy"]);
    });

    [SkippableFact, Recorded("test_sns_topic_policy_resets_to_default")]
    public Task WithoutItsPolicyATopicHasTheDefault() => ReplaysAsync(async replay =>
    {
        var topic = (await replay.DeployAsync(Template([Topic("Topic", "topic-0a1b2c3d")], "Outputs: {TopicArn: {Value: {Ref: Topic}}}")))["TopicArn"];
        replay.Replace("topic-0a1b2c3d", "<topic-name>");
        replay.Match("default-topic-attributes", await PolicyAsync());
        var stack = await replay.DeployAsync($$"""
            Resources:
              CustomTopicPolicy:
                Type: AWS::SNS::TopicPolicy
                Properties:
                  Topics: ['{{topic}}']
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement:
                      - Sid: '0'
                        Effect: Allow
                        Principal: {AWS: '*'}
                        Action: sns:Publish
                        Resource: '{{topic}}'
                        Condition:
                          StringEquals: {'aws:SourceAccount': '111111111111'}
            """);
        replay.Match("modified-topic-attributes", await PolicyAsync());
        await replay.DestroyAsync(stack);
        replay.Match("reverted-topic-attributes", await PolicyAsync());

        async Task<JsonNode?> PolicyAsync() => (await AttributesAsync(replay, topic))["Attributes"]!["Policy"];
    });

    [SkippableFact, Recorded("test_sns_topic_update_name")]
    public Task ARenamedTopicKeepsItsSubscriptions() => ReplaysAsync(async replay =>
    {
        var template = TemplateFiles.Read("sns_topic_update.yaml");
        var stack = await replay.DeployAsync(template, Named("test-topic-0a1b2c3d", "Initial Display Name", "test"));
        await DescribeAsync("initial", stack["TopicArn"]);
        var updated = await replay.DeployAsync(template, Named("test-topic-new-0a1b2c3d", "Updated Display Name", "production"), stack.StackName, update: true);
        await DescribeAsync("new", updated["TopicArn"]);
        await replay.RefusedAsync("sns", "get_topic_attributes", new { TopicArn = stack["TopicArn"] });

        async Task DescribeAsync(string which, string topic)
        {
            replay.Match($"{which}-topic-attributes", await AttributesAsync(replay, topic));
            replay.Match($"{which}-subscriptions", await replay.CallAsync("sns", "list_subscriptions_by_topic", new { TopicArn = topic }));
        }

        static object Named(string name, string display, string environment) =>
            new { TopicName = name, DisplayName = display, Environment = environment, Project = "localstack" };
    });

    private static Task<Answer> AttributesAsync(Replay replay, string topic) => replay.CallAsync("sns", "get_topic_attributes", new { TopicArn = topic });
}
