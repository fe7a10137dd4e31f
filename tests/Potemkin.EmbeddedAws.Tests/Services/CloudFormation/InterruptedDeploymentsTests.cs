using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>A stack's work that is interrupted at any moment comes to the same end, by the same events.</summary>
public class InterruptedDeploymentsTests
{
    private const string Before = """
        Parameters: {Secret: {Type: String, NoEcho: true, Default: hidden}}
        Resources:
          First: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Ref Secret}}
          Second: {Type: 'AWS::SQS::Queue', DependsOn: [First, Locked, Gone], Properties: {KmsMasterKeyId: one}}
          Locked: {Type: 'AWS::S3::Bucket', Properties: {ObjectLockEnabled: false}}
          Gone: {Type: 'AWS::SNS::Topic'}
        Outputs: {Topic: {Value: !Ref First, Export: {Name: topic}}}
        """;

    /// <summary>First is updated, Locked replaced, New made, Gone removed, Second updated last.</summary>
    private const string After = """
        Resources:
          First: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: two}}
          Second: {Type: 'AWS::SQS::Queue', DependsOn: [First, Locked, New], Properties: {KmsMasterKeyId: two}}
          Locked: {Type: 'AWS::S3::Bucket', Properties: {ObjectLockEnabled: true}}
          New: {Type: 'AWS::SNS::Topic', DependsOn: First}
        Outputs: {Topic: {Value: !Ref First, Export: {Name: topic}}}
        """;

    /// <summary>Second is made when nothing else is.</summary>
    private static readonly string OneAtATime = Before
        .Replace("DependsOn: [First, Locked, Gone]", "DependsOn: [First, Gone]")
        .Replace("'AWS::S3::Bucket', Properties", "'AWS::S3::Bucket', DependsOn: Second, Properties");

    [Fact]
    public void ACreation() => ComesToTheSameEnd(aws => aws.Create("orders", Before), "CREATE_COMPLETE");

    [Theory]
    [InlineData("ROLLBACK", "ROLLBACK_COMPLETE")]
    [InlineData("DELETE", "DELETE_COMPLETE")]
    [InlineData("DO_NOTHING", "CREATE_FAILED")]
    public void ACreationThatFails(string onFailure, string status) => ComesToTheSameEnd(
        aws =>
        {
            aws.Queues.OnCreate = _ => throw new ResourceFailure("no");
            return aws.Create("orders", OneAtATime, ("OnFailure", onFailure));
        },
        status);

    [Fact]
    public void AnUpdate() => ComesToTheSameEnd(
        aws =>
        {
            aws.Create("orders", Before);
            aws.Settle();
            return aws.Update("orders", After);
        },
        "UPDATE_COMPLETE");

    [Fact]
    public void AnUpdateThatFails() => ComesToTheSameEnd(
        aws =>
        {
            aws.Create("orders", Before);
            aws.Settle();
            aws.Queues.OnUpdate = (_, request) =>
            {
                if (request.Properties["KmsMasterKeyId"]!.ToString() == "two")
                    throw new ResourceFailure("no");
            };
            return aws.Update("orders", After);
        },
        "UPDATE_ROLLBACK_COMPLETE");

    [Fact]
    public void AnUpdateThatFailsAndIsNotRolledBack() => ComesToTheSameEnd(
        aws =>
        {
            aws.Create("orders", Before);
            aws.Settle();
            aws.Queues.OnUpdate = (_, _) => throw new ResourceFailure("no");
            return aws.Update("orders", After.Replace("ObjectLockEnabled: true", "ObjectLockEnabled: false"), ("DisableRollback", "true"));
        },
        "UPDATE_FAILED");

    [Fact]
    public void ADeletion() => ComesToTheSameEnd(
        aws =>
        {
            var id = aws.Create("orders", Before);
            aws.Settle();
            aws.Delete("orders");
            return id;
        },
        "DELETE_COMPLETE");

    [Fact]
    public void ARemovalThatTriesAgain() => ComesToTheSameEnd(
        aws =>
        {
            aws.Create("orders", Before);
            aws.Settle();
            aws.Topics.OnDelete = _ => throw new ResourceFailure("in use");
            return aws.Update("orders", After);
        },
        "UPDATE_COMPLETE | Update successful. One or more resources could not be deleted.",
        // What was tried before the interruption does not count.
        comparesEvents: false);

    [Fact]
    public void ACreationOfANestedStack() => ComesToTheSameEnd(
        aws => aws.Create("orders", Nested(aws, Before)),
        "CREATE_COMPLETE");

    [Fact]
    public void AnUpdateOfANestedStack() => ComesToTheSameEnd(
        aws =>
        {
            var template = Nested(aws, Before);
            aws.Create("orders", template);
            aws.Settle();
            aws.Upload("child.yaml", After);
            return aws.Update("orders", template);
        },
        "UPDATE_COMPLETE");

    [Fact]
    public void AnUpdateOfANestedStackThatFailsLater() => ComesToTheSameEnd(
        aws =>
        {
            var template = Nested(aws, Before);
            aws.Create("orders", template);
            aws.Settle();
            aws.Upload("child.yaml", After);
            aws.Queues.OnCreate = _ => throw new ResourceFailure("no");
            return aws.Update("orders", template + "\n  Later: {Type: 'AWS::SQS::Queue', DependsOn: Child}");
        },
        "UPDATE_ROLLBACK_COMPLETE");

    [Fact]
    public void ADeletionOfANestedStack() => ComesToTheSameEnd(
        aws =>
        {
            var id = aws.Create("orders", Nested(aws, Before));
            aws.Settle();
            aws.Delete("orders");
            return id;
        },
        "DELETE_COMPLETE");

    [Fact]
    public void TheTimeLimitOfACreationStaysWhatItWas()
    {
        using var aws = new CloudFormationApi(Latency.Realistic(timeScale: 0.05));
        aws.Create("orders", Before, ("TimeoutInMinutes", "1"), ("OnFailure", "DO_NOTHING"));
        aws.Time.Advance(TimeSpan.FromSeconds(50));

        aws.Interrupt();
        aws.Time.Advance(TimeSpan.FromSeconds(10));

        aws.StatusOf("orders").Should().StartWith("CREATE_FAILED");
    }

    private static string Nested(CloudFormationApi aws, string child) =>
        $"Resources:\n  Child: {{Type: 'AWS::CloudFormation::Stack', Properties: {{TemplateURL: '{aws.Upload("child.yaml", child)}'}}}}";

    private static void ComesToTheSameEnd(Func<CloudFormationApi, string> begin, string status, bool comparesEvents = true)
    {
        using var undisturbed = new CloudFormationApi(Latency.Realistic());
        var id = begin(undisturbed);
        undisturbed.Settle();
        undisturbed.StatusOf(id).Should().StartWith(status);
        var isOver = false;
        for (var moment = 0; !isOver; moment++)
        {
            using var aws = new CloudFormationApi(Latency.Realistic());
            begin(aws).Should().Be(id);
            for (var step = 0; step < moment && !isOver; step++)
                isOver = !aws.Time.AdvanceToNextTimer();

            aws.Interrupt();
            aws.Settle();

            aws.StatusOf(id).Should().Be(undisturbed.StatusOf(id), "that is what it comes to, interrupted after {0} steps", moment);
            aws.ResourceIdsOf(id).Should().Equal(undisturbed.ResourceIdsOf(id));
            ResourcesOf(aws).Should().BeEquivalentTo(ResourcesOf(undisturbed));
            if (comparesEvents)
                EventsOf(aws, id).Should().Equal(EventsOf(undisturbed, id), "nothing is said twice, interrupted after {0} steps", moment);
        }
    }

    private static IEnumerable<string> ResourcesOf(CloudFormationApi aws) =>
        aws.Region.Resources.All.Select(resource => $"{resource.PhysicalId} {resource.Properties.ToJsonString()}");

    /// <summary>Without the one whether the whole stack was configured before it was complete: that depends on the times that are taken again.</summary>
    private static IEnumerable<string> EventsOf(CloudFormationApi aws, string id) =>
        aws.EventsOf(id).Where(happened => !happened.StartsWith("orders | CREATE_IN_PROGRESS | CONFIGURATION_COMPLETE", StringComparison.Ordinal)).Order();
}
