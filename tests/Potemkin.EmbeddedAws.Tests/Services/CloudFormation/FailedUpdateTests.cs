using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public class FailedUpdateTests
{
    private const string Before = """
        Resources:
          First: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: one}}
          Bad: {Type: 'AWS::SQS::Queue', DependsOn: First, Properties: {KmsMasterKeyId: one}}
          Busy: {Type: 'AWS::SNS::Topic', DependsOn: First, Properties: {DisplayName: one}}
          Locked: {Type: 'AWS::S3::Bucket', Properties: {ObjectLockEnabled: false}}
          Never: {Type: 'AWS::SNS::Topic', DependsOn: Bad, Properties: {DisplayName: one}}
          Gone: {Type: 'AWS::SNS::Topic'}
        """;

    /// <summary>First and Locked are there when Bad fails; Busy is changed and New is made then, and neither complete; Never would have come after it.</summary>
    private const string After = """
        Resources:
          First: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: two}}
          Bad: {Type: 'AWS::SQS::Queue', DependsOn: [First, Locked], Properties: {KmsMasterKeyId: two}}
          Busy: {Type: 'AWS::SNS::Topic', DependsOn: First, Properties: {DisplayName: two}}
          Locked: {Type: 'AWS::S3::Bucket', Properties: {ObjectLockEnabled: true}}
          New: {Type: 'AWS::SNS::Topic', DependsOn: First}
          Never: {Type: 'AWS::SNS::Topic', DependsOn: Bad, Properties: {DisplayName: two}}
        """;

    [Fact]
    public void AFailureIsRolledBack()
    {
        using var aws = Created(Latency.Realistic());
        var before = aws.EventsOf("orders").Count;

        aws.Update("orders", After);
        aws.Settle();

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "First | UPDATE_IN_PROGRESS",
            "Locked | UPDATE_IN_PROGRESS | Requested update requires the creation of a new physical resource; hence creating one.",
            "Locked | UPDATE_IN_PROGRESS | Resource creation Initiated",
            "First | UPDATE_COMPLETE",
            "Busy | UPDATE_IN_PROGRESS",
            "New | CREATE_IN_PROGRESS",
            "New | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Locked | UPDATE_COMPLETE",
            "Bad | UPDATE_IN_PROGRESS",
            "Bad | UPDATE_FAILED | no",
            "Busy | UPDATE_FAILED | Resource update cancelled",
            "New | CREATE_FAILED | Resource creation cancelled",
            "orders | UPDATE_ROLLBACK_IN_PROGRESS | The following resource(s) failed to create: [New]. The following resource(s) failed to update: [Bad, Busy]. ",
            "First | UPDATE_IN_PROGRESS",
            "Locked | UPDATE_COMPLETE",
            "First | UPDATE_COMPLETE",
            "Bad | UPDATE_COMPLETE",
            "Busy | UPDATE_IN_PROGRESS",
            "Busy | UPDATE_COMPLETE",
            "orders | UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "Locked | DELETE_IN_PROGRESS",
            "New | DELETE_IN_PROGRESS",
            "New | DELETE_COMPLETE",
            "Locked | DELETE_COMPLETE",
            "orders | UPDATE_ROLLBACK_COMPLETE");
        aws.StatusOf("orders").Should().Be("UPDATE_ROLLBACK_COMPLETE");
        aws.EventElementsOf("orders").Select(happened => happened.Element("EventId")!.Value).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void AfterARollbackAllIsAsItWas()
    {
        using var aws = Created(Latency.None);
        var resources = Things(aws);

        aws.Update("orders", After);

        aws.StatusOf("orders").Should().Be("UPDATE_ROLLBACK_COMPLETE");
        Things(aws).Should().BeEquivalentTo(resources);
        aws.Ask("GetTemplate", ("StackName", "orders")).Element("TemplateBody")!.Value.Should().Be(Before);
        aws.EventElementsOf("orders").Select(happened => happened.Element("EventId")!.Value).Should().OnlyHaveUniqueItems();
        aws.Queues.OnUpdate = (_, _) => { };
        aws.Update("orders", After);
        aws.StatusOf("orders").Should().Be("UPDATE_COMPLETE");
        aws.Delete("orders");
        aws.Region.Resources.All.Should().BeEmpty();
    }

    [Fact]
    public void ACustomNamedResourceCannotBeReplaced()
    {
        using var aws = new CloudFormationApi();
        string Bucket(bool locked) => $"Resources: {{bucket: {{Type: 'AWS::S3::Bucket', Properties: {{BucketName: orders-bucket, ObjectLockEnabled: {(locked ? "true" : "false")}}}}}}}";
        aws.Create("orders", Bucket(locked: false));
        var before = aws.EventsOf("orders").Count;

        aws.Update("orders", Bucket(locked: true));

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "bucket | UPDATE_FAILED | CloudFormation cannot update a stack when a custom-named resource requires replacing. "
                + "Rename orders-bucket and update the stack again.",
            "orders | UPDATE_ROLLBACK_IN_PROGRESS | The following resource(s) failed to update: [bucket]. ",
            "bucket | UPDATE_COMPLETE",
            "orders | UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "orders | UPDATE_ROLLBACK_COMPLETE");
    }

    [Fact]
    public void PropertiesThatTheSchemaDoesNotKnowAreRefusedBeforeAnythingIsChanged()
    {
        using var aws = Created(Latency.None);
        var before = aws.EventsOf("orders").Count;

        aws.Update("orders", After.Replace("ObjectLockEnabled: true", "Foo: bar"));

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "Locked | UPDATE_FAILED | VALIDATION_FAILED | "
                + "Properties validation failed for resource Locked with message:\n[#: extraneous key [Foo] is not permitted]",
            "orders | UPDATE_ROLLBACK_IN_PROGRESS | Validation failed for following resources: [Locked]. ",
            "Locked | UPDATE_COMPLETE",
            "orders | UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "orders | UPDATE_ROLLBACK_COMPLETE");
    }

    [Fact]
    public void ARollbackThatFailsLeavesAStackThatCanOnlyBeDeleted()
    {
        using var aws = Created(Latency.None);
        aws.Topics.OnUpdate = (_, request) =>
        {
            if (request.Properties["DisplayName"]!.ToString() == "one")
                throw new ResourceFailure("not again");
        };

        aws.Update("orders", After);

        aws.StatusOf("orders").Should().Be("UPDATE_ROLLBACK_FAILED | The following resource(s) failed to update: [First]. ");
        aws.EventsOf("orders").Should().Contain("First | UPDATE_FAILED | not again");
        aws.UpdateErrorOf("orders", After).Should().EndWith("is in UPDATE_ROLLBACK_FAILED state and can not be updated.");
        aws.Delete("orders");
        aws.Region.Resources.All.Should().BeEmpty();
    }

    [Fact]
    public void VersionsWhoseResourcesDependOnEachOtherInOppositeDirectionsAreDeletedTogether()
    {
        using var aws = new CloudFormationApi();
        const string before = """
            Resources:
              A: {Type: 'AWS::S3::Bucket', DependsOn: B}
              B: {Type: 'AWS::S3::Bucket'}
              Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: one}}
              Bad: {Type: 'AWS::SQS::Queue', Properties: {KmsMasterKeyId: one}}
            """;
        const string after = """
            Resources:
              A: {Type: 'AWS::S3::Bucket', Properties: {ObjectLockEnabled: true}}
              B: {Type: 'AWS::S3::Bucket', DependsOn: A, Properties: {ObjectLockEnabled: true}}
              Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: two}}
              Bad: {Type: 'AWS::SQS::Queue', DependsOn: [B, Topic], Properties: {KmsMasterKeyId: two}}
            """;
        var id = aws.Create("orders", before);
        aws.Queues.OnUpdate = (_, _) => throw new ResourceFailure("no");
        aws.Topics.OnUpdate = (_, request) =>
        {
            if (request.Properties["DisplayName"]!.ToString() == "one")
                throw new ResourceFailure("not again");
        };
        aws.Update("orders", after);
        aws.StatusOf("orders").Should().StartWith("UPDATE_ROLLBACK_FAILED");
        aws.Region.Resources.OfType("AWS::S3::Bucket").Should().HaveCount(4);

        aws.Delete("orders");

        aws.StatusOf(id).Should().Be("DELETE_COMPLETE");
        aws.Region.Resources.All.Should().BeEmpty();
    }

    [Fact]
    public void WithoutRollbackTheStackStaysAsFarAsItCame()
    {
        using var aws = new CloudFormationApi();
        const string after = """
            Resources:
              First: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: two}}
              Bad: {Type: 'AWS::SQS::Queue', DependsOn: First, Properties: {KmsMasterKeyId: two}}
            """;
        aws.Create("orders", after.Replace("two", "one") + "\n  Gone: {Type: 'AWS::SNS::Topic'}");
        aws.Queues.OnUpdate = (_, _) => throw new ResourceFailure("no");
        var before = aws.EventsOf("orders").Count;

        aws.Update("orders", after, ("DisableRollback", "true"));

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "First | UPDATE_IN_PROGRESS",
            "First | UPDATE_COMPLETE",
            "Bad | UPDATE_IN_PROGRESS",
            "Bad | UPDATE_FAILED | no",
            "orders | UPDATE_FAILED | The following resource(s) failed to update: [Bad]. ");
        aws.ResourceIdsOf("orders").Should().Equal("First", "Bad", "Gone");
        aws.UpdateErrorOf("orders", after).Should().Be(
            "ValidationError: This stack is currently in a non-terminal [UPDATE_FAILED] state. To update the stack from this state, "
            + "please use the disable-rollback parameter with update-stack API. To rollback to the last known good state, use the rollback-stack API");

        aws.Queues.OnUpdate = (_, _) => { };
        before = aws.EventsOf("orders").Count;
        aws.Update("orders", after, ("DisableRollback", "true"));

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "Bad | UPDATE_IN_PROGRESS",
            "Bad | UPDATE_COMPLETE",
            "orders | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "Gone | DELETE_IN_PROGRESS",
            "Gone | DELETE_COMPLETE",
            "orders | UPDATE_COMPLETE");
    }

    [Fact]
    public void WithoutRollbackNothingIsReplaced()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", "Resources: {Bucket: {Type: 'AWS::S3::Bucket'}}");

        aws.Update("orders", "Resources: {Bucket: {Type: 'AWS::S3::Bucket', Properties: {ObjectLockEnabled: true}}}", ("DisableRollback", "true"));

        aws.EventsOf("orders").TakeLast(2).Should().Equal(
            "Bucket | UPDATE_FAILED | Replacement type updates not supported on stack with disable-rollback.",
            "orders | UPDATE_FAILED | The following resource(s) failed to update: [Bucket]. ");
        aws.Delete("orders");
        aws.Region.Resources.All.Should().BeEmpty();
    }

    [Fact]
    public void AFailedCreationCanBeTakenUpAgainWithoutRollback()
    {
        using var aws = new CloudFormationApi();
        const string template = "Resources: {Topic: {Type: 'AWS::SNS::Topic'}, Queue: {Type: 'AWS::SQS::Queue', DependsOn: Topic}}";
        aws.Queues.OnCreate = _ => throw new ResourceFailure("no");
        aws.Create("orders", template, ("OnFailure", "DO_NOTHING"));
        aws.Queues.OnCreate = _ => { };
        var before = aws.EventsOf("orders").Count;

        aws.Update("orders", template, ("DisableRollback", "true"));

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "Queue | CREATE_IN_PROGRESS",
            "Queue | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Queue | CREATE_COMPLETE",
            "orders | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "orders | UPDATE_COMPLETE");
    }

    [Theory]
    [InlineData("Retain", "New | DELETE_SKIPPED")]
    [InlineData("RetainExceptOnCreate", "New | DELETE_COMPLETE")]
    public void ARollbackKeepsWhatIsToBeRetained(string policy, string last)
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", "Resources: {Bad: {Type: 'AWS::SQS::Queue', Properties: {KmsMasterKeyId: one}}}");
        aws.Queues.OnUpdate = (_, _) => throw new ResourceFailure("no");

        aws.Update("orders", $$"""
            Resources:
              New: {Type: 'AWS::SNS::Topic', DeletionPolicy: {{policy}} }
              Bad: {Type: 'AWS::SQS::Queue', DependsOn: New, Properties: {KmsMasterKeyId: two} }
            """);

        aws.EventsOf("orders").TakeLast(2).Should().Equal(last, "orders | UPDATE_ROLLBACK_COMPLETE");
    }

    private static CloudFormationApi Created(Latency latency)
    {
        var aws = new CloudFormationApi(latency);
        aws.Create("orders", Before);
        aws.Settle();
        aws.Queues.OnUpdate = (_, _) => throw new ResourceFailure("no");
        return aws;
    }

    private static IEnumerable<string> Things(CloudFormationApi aws) =>
        [.. aws.Region.Resources.All.Select(resource => $"{resource} {resource.Properties.ToJsonString()}")];
}
