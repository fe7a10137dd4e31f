namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public class UpdateStackTests
{
    private const string Greeting = """
        Parameters:
          Text:
            Type: String
        Resources:
          Topic:
            Type: AWS::SNS::Topic
            Properties:
              DisplayName: !Ref Text
          Queue:
            Type: AWS::SQS::Queue
        """;

    private const string Locked = """
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties:
              ObjectLockEnabled: true
          Topic:
            Type: AWS::SNS::Topic
            Properties:
              DisplayName: !Ref Bucket
          Queue:
            Type: AWS::SQS::Queue
            DependsOn: Bucket
        """;

    private static readonly string Unlocked = Locked.Replace("ObjectLockEnabled: true", "ObjectLockEnabled: false");

    [Fact]
    public void WhatHasChangedIsUpdatedInPlaceAndNothingElseHasEvents()
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", Greeting, CloudFormationApi.Parameter("Text", "hello"));
        var before = aws.EventsOf("orders").Count;

        aws.Update("orders", Greeting, CloudFormationApi.Parameter("Text", "goodbye")).Should().Be(id);

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "Topic | UPDATE_IN_PROGRESS",
            "Topic | UPDATE_COMPLETE",
            "orders | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "orders | UPDATE_COMPLETE");
        aws.EventElementsOf("orders").Select(happened => happened.Element("EventId")!.Value).Should().OnlyHaveUniqueItems();
        aws.EventElementsOf("orders")[before + 1].Element("ResourceProperties")!.Value.Should().Be("""{"DisplayName":"goodbye"}""");
        aws.Region.Resources.Find("AWS::SNS::Topic", "orders-Topic")!.Properties["DisplayName"]!.ToString().Should().Be("goodbye");
        aws.Topics.Requests[^1].PreviousProperties!["DisplayName"]!.ToString().Should().Be("hello");
        aws.Describe("orders").Descendants("ParameterValue").Single().Value.Should().Be("goodbye");
    }

    [Fact]
    public void AnUpdateTakesTheTimeOfACreationAndIsDated()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());
        aws.Create("orders", Greeting, CloudFormationApi.Parameter("Text", "hello"));
        aws.Settle();
        aws.Describe("orders").Element("LastUpdatedTime").Should().BeNull();
        var start = aws.Time.GetUtcNow();

        aws.Update("orders", Greeting, CloudFormationApi.Parameter("Text", "goodbye"));
        aws.StatusOf("orders").Should().Be("UPDATE_IN_PROGRESS | User Initiated");
        aws.Settle();

        var complete = DateTimeOffset.Parse(aws.EventElementsOf("orders").Last(happened =>
            happened.Element("LogicalResourceId")!.Value == "Topic").Element("Timestamp")!.Value);
        (complete - start).TotalSeconds.Should().BeInRange(18, 22);
        (aws.Time.GetUtcNow() - complete).TotalSeconds.Should().BeApproximately(4, 0.01);
        DateTimeOffset.Parse(aws.Describe("orders").Element("LastUpdatedTime")!.Value).Should().BeCloseTo(start, TimeSpan.FromMilliseconds(1));
        DateTimeOffset.Parse(aws.ResourceOf("orders", "Topic").Element("LastUpdatedTimestamp")!.Value).Should().Be(complete);
        DateTimeOffset.Parse(aws.ResourceOf("orders", "Queue").Element("LastUpdatedTimestamp")!.Value).Should().BeBefore(start);
    }

    [Fact]
    public void AReplacementIsMadeBeforeTheReplacedGoesAndReachesThoseThatReferToIt()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());
        aws.Create("orders", Unlocked);
        aws.Settle();
        var before = aws.EventsOf("orders").Count;

        aws.Update("orders", Locked);
        aws.Settle();

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "Bucket | UPDATE_IN_PROGRESS | Requested update requires the creation of a new physical resource; hence creating one.",
            "Bucket | UPDATE_IN_PROGRESS | Resource creation Initiated",
            "Bucket | UPDATE_COMPLETE",
            "Topic | UPDATE_IN_PROGRESS",
            "Topic | UPDATE_COMPLETE",
            "orders | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "Bucket | DELETE_IN_PROGRESS",
            "Bucket | DELETE_COMPLETE",
            "orders | UPDATE_COMPLETE");
        aws.EventElementsOf("orders").Skip(before).Where(happened => happened.Element("LogicalResourceId")!.Value == "Bucket")
            .Select(happened => happened.Element("PhysicalResourceId")!.Value)
            .Should().Equal("orders-Bucket", "orders-Bucket-2", "orders-Bucket-2", "orders-Bucket", "orders-Bucket");
        aws.Region.Resources.OfType("AWS::S3::Bucket").Single().PhysicalId.Should().Be("orders-Bucket-2");
        aws.Region.Resources.Find("AWS::SNS::Topic", "orders-Topic")!.Properties["DisplayName"]!.ToString().Should().Be("orders-Bucket-2");
        aws.ResourceOf("orders", "Bucket").Element("ResourceStatus")!.Value.Should().Be("UPDATE_COMPLETE");
    }

    [Fact]
    public void WhatIsNewIsMadeAndWhatIsGoneIsRemovedInTheEnd()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", """
            Resources:
              Stays: {Type: 'AWS::SNS::Topic'}
              Goes: {Type: 'AWS::SQS::Queue'}
              GoesFirst: {Type: 'AWS::SQS::Queue', DependsOn: Goes}
            """);
        var before = aws.EventsOf("orders").Count;

        aws.Update("orders", """
            Resources:
              Comes: {Type: 'AWS::SQS::Queue', DependsOn: Stays}
              Stays: {Type: 'AWS::SNS::Topic'}
            """);

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "Comes | CREATE_IN_PROGRESS",
            "Comes | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Comes | CREATE_COMPLETE",
            "orders | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "GoesFirst | DELETE_IN_PROGRESS",
            "GoesFirst | DELETE_COMPLETE",
            "Goes | DELETE_IN_PROGRESS",
            "Goes | DELETE_COMPLETE",
            "orders | UPDATE_COMPLETE");
        aws.ResourceIdsOf("orders").Should().Equal("Comes", "Stays");
        aws.Describe("orders").Element("DeletionTime").Should().BeNull();
    }

    [Fact]
    public void ResourcesThatDoNotDependOnEachOtherAreUpdatedAtTheSameTime()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());
        const string template = """
            Parameters: {Text: {Type: String}}
            Resources:
              A: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Ref Text}}
              B: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Ref Text}}
              C: {Type: 'AWS::SNS::Topic', DependsOn: B, Properties: {DisplayName: !Ref Text}}
            """;
        aws.Create("orders", template, CloudFormationApi.Parameter("Text", "one"));
        aws.Settle();
        var start = aws.SecondsUntil("orders", "orders | CREATE_COMPLETE");

        aws.Update("orders", template, CloudFormationApi.Parameter("Text", "two"));
        aws.Settle();

        aws.SecondsUntil("orders", "A | UPDATE_IN_PROGRESS").Should().Be(start);
        aws.SecondsUntil("orders", "B | UPDATE_IN_PROGRESS").Should().Be(start);
        aws.SecondsUntil("orders", "C | UPDATE_IN_PROGRESS").Should().Be(aws.SecondsUntil("orders", "B | UPDATE_COMPLETE"));
    }

    [Theory]
    [InlineData("DeletionPolicy: Retain", "", "Bucket | DELETE_SKIPPED")]
    [InlineData("DeletionPolicy: RetainExceptOnCreate", "", "Bucket | DELETE_SKIPPED")]
    [InlineData("UpdateReplacePolicy: Retain", "", "Bucket | DELETE_COMPLETE")]
    [InlineData("UpdateReplacePolicy: Retain", "{ObjectLockEnabled: true}", "Bucket | DELETE_SKIPPED")]
    [InlineData("DeletionPolicy: Retain", "{ObjectLockEnabled: true}", "Bucket | DELETE_COMPLETE")]
    public void PoliciesDecideWhatBecomesOfWhatIsRemovedOrReplaced(string policy, string properties, string last)
    {
        using var aws = new CloudFormationApi();
        string Template(string bucket) => $"Resources:\n  Topic: {{Type: 'AWS::SNS::Topic'}}\n{bucket}";
        string Bucket(string given) => $"  Bucket:\n    Type: AWS::S3::Bucket\n    {policy}\n    Properties: {given}\n";
        aws.Create("orders", Template(Bucket("{}")));

        aws.Update("orders", Template(properties.Length == 0 ? "" : Bucket(properties)));

        aws.EventsOf("orders").TakeLast(2).Should().Equal(last, "orders | UPDATE_COMPLETE");
        aws.Region.Resources.Find("AWS::S3::Bucket", "orders-Bucket").Should().Match(_ => last.EndsWith("SKIPPED") == (_ != null));
    }

    [Fact]
    public void WhatCannotBeRemovedIsTriedThreeTimesAndThenLeft()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Greeting, CloudFormationApi.Parameter("Text", "hello"));
        aws.Queues.OnDelete = _ => throw new Potemkin.EmbeddedAws.ResourceTypes.ResourceFailure("in use");

        aws.Update("orders", "Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: hello}}}");

        aws.EventsOf("orders").TakeLast(7).Should().Equal(
            "Queue | DELETE_IN_PROGRESS", "Queue | DELETE_FAILED | in use",
            "Queue | DELETE_IN_PROGRESS", "Queue | DELETE_FAILED | in use",
            "Queue | DELETE_IN_PROGRESS", "Queue | DELETE_FAILED | in use",
            "orders | UPDATE_COMPLETE | Update successful. One or more resources could not be deleted.");
        aws.ResourceIdsOf("orders").Should().Equal("Topic");
    }

    [Theory]
    [InlineData("Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: hello}}}")]
    [InlineData("""{"Description": "new", "Resources": {"Topic": {"Properties": {"DisplayName": "hello"}, "Type": "AWS::SNS::Topic", "DeletionPolicy": "Retain"}}}""")]
    [InlineData("Parameters: {Text: {Type: String, Default: hello}}\nResources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Ref Text}}}")]
    public void ATemplateThatComesToTheSameIsNoUpdate(string template)
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n    Properties:\n      DisplayName: 'hello'\n");
        var events = aws.EventsOf("orders");

        aws.UpdateErrorOf("orders", template).Should().Be("ValidationError: No updates are to be performed.");

        aws.EventsOf("orders").Should().Equal(events);
        aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
        aws.Describe("orders").Element("LastUpdatedTime").Should().BeNull();
    }

    [Fact]
    public void ThePreviousTemplateAndPreviousValuesCanBeUsed()
    {
        using var aws = new CloudFormationApi();
        const string template = """
            Parameters: {A: {Type: String, NoEcho: true}, B: {Type: String, Default: b}}
            Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Sub '${A} ${B}'}}}
            """;
        aws.Create("orders", template, CloudFormationApi.Parameter("A", "first"));

        aws.Ask(
            "UpdateStack", ("StackName", "orders"), ("UsePreviousTemplate", "true"),
            ("Parameters.member.1.ParameterKey", "A"), ("Parameters.member.1.UsePreviousValue", "true"),
            ("Parameters.member.2.ParameterKey", "B"), ("Parameters.member.2.ParameterValue", "second"));

        aws.Region.Resources.Find("AWS::SNS::Topic", "orders-Topic")!.Properties["DisplayName"]!.ToString().Should().Be("first second");
        aws.Ask("GetTemplate", ("StackName", "orders")).Element("TemplateBody")!.Value.Should().Be(template);
    }

    [Fact]
    public void TagsStayUnlessOthersAreGiven()
    {
        using var aws = new CloudFormationApi();
        const string template = """
            Resources:
              Bucket: {Type: 'AWS::S3::Bucket'}
              Policy: {Type: 'AWS::SQS::QueuePolicy', Properties: {PolicyDocument: {}, Queues: [orders]}}
            """;
        aws.Create("orders", template, ("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "audit"));
        string Tags() => string.Join(',', aws.Describe("orders").Element("Tags")!.Descendants("Value").Select(tag => tag.Value));
        var before = aws.EventsOf("orders").Count;

        aws.UpdateErrorOf("orders", template).Should().EndWith("No updates are to be performed.");
        Tags().Should().Be("audit");
        aws.Update("orders", template, ("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "risk"));
        Tags().Should().Be("risk");
        aws.Buckets.Requests[^1].StackTags["team"].Should().Be("risk");
        aws.Update("orders", template, ("Tags", ""));

        Tags().Should().BeEmpty();
        aws.Buckets.Requests[^1].StackTags.Should().NotContainKey("team");
        // A policy takes no tags.
        aws.EventsOf("orders").Skip(before).Where(line => line.EndsWith("| UPDATE_IN_PROGRESS")).Should().Equal("Bucket | UPDATE_IN_PROGRESS", "Bucket | UPDATE_IN_PROGRESS");
    }

    [Fact]
    public void OutputsAndExportsAreRenewed()
    {
        using var aws = new CloudFormationApi();
        string Template(string export, string description = "") => $$"""
            Resources: {Topic: {Type: 'AWS::SNS::Topic'} }
            Outputs: {Arn: {Value: !GetAtt Topic.TopicArn, Description: "{{description}}", Export: {Name: "{{export}}" } } }
            """;
        aws.Create("orders", Template("old"));
        aws.Create("other", Template("taken"));
        aws.Update("orders", Template("old", "its own export is not taken"));
        aws.StatusOf("orders").Should().Be("UPDATE_COMPLETE");
        var before = aws.EventsOf("orders").Count;

        aws.Update("orders", Template("new"));
        aws.Describe("orders").Descendants("ExportName").Single().Value.Should().Be("new");
        aws.Update("orders", Template("taken"));

        aws.Describe("orders").Descendants("ExportName").Single().Value.Should().Be("new");
        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "orders | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "orders | UPDATE_COMPLETE",
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "orders | UPDATE_ROLLBACK_IN_PROGRESS | Export with name taken is already exported by stack other. ",
            "orders | UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "orders | UPDATE_ROLLBACK_COMPLETE");
    }

    [Fact]
    public void MetadataCountsAsAnUpdate()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", "Resources: {Topic: {Type: 'AWS::SNS::Topic', Metadata: {For: audit}}}");

        aws.Update("orders", "Resources: {Topic: {Type: 'AWS::SNS::Topic', Metadata: {For: risk}}}");

        aws.EventsOf("orders").Should().Contain("Topic | UPDATE_COMPLETE");
    }

    [Fact]
    public void TheSameRequestSentAgainIsAnsweredWithoutAnotherUpdate()
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", Greeting, CloudFormationApi.Parameter("Text", "hello"));
        aws.Update("orders", Greeting, [.. CloudFormationApi.Parameter("Text", "goodbye"), ("ClientRequestToken", "try-1")]);
        var events = aws.EventsOf("orders");

        var again = aws.Update("orders", Greeting, [.. CloudFormationApi.Parameter("Text", "goodbye"), ("ClientRequestToken", "try-1")]);

        again.Should().Be(id);
        aws.EventsOf("orders").Should().Equal(events);
        aws.EventElementsOf("orders")[^1].Element("ClientRequestToken")!.Value.Should().Be("try-1");
    }

    [Theory]
    [InlineData("nope", "", "", "ValidationError: Stack [nope] does not exist")]
    [InlineData("orders", "TemplateURL", "https://s3.amazonaws.com/a.yml", "ValidationError: Either Template URL or Template Body can be specified, not both.")]
    [InlineData("orders", "RoleARN", "arn:aws:iam::123456789012:role/r", "ValidationError: Role arn:aws:iam::123456789012:role/r is invalid or cannot be assumed")]
    [InlineData("orders", "StackPolicyDuringUpdateBody", "x", "ValidationError: Error validating stack policy: Invalid stack policy")]
    [InlineData("orders", "NotificationARNs.member.1", "arn", "ValidationError: Topic does not exist: arn")]
    [InlineData("orders", "UsePreviousTemplate", "true", "ValidationError: You cannot specify both usePreviousTemplate and Template Body/Template URL.")]
    [InlineData("orders", "", "", "ValidationError: Parameters: [Text] must have values")]
    public void WhatCannotBeUpdatedIsRefused(string stack, string member, string value, string error)
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Greeting, CloudFormationApi.Parameter("Text", "hello"));

        aws.UpdateErrorOf(stack, Greeting, member.Length == 0 ? [] : [(member, value)]).Should().Be(error);
    }

    [Fact]
    public void ATemplateMustBeGivenOrThePreviousOneUsed()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Greeting, CloudFormationApi.Parameter("Text", "hello"));

        aws.ErrorOf("UpdateStack", ("StackName", "orders")).Should().Be("ValidationError: Either Template URL or Template Body must be specified.");
    }

    [Theory]
    [InlineData("Text", "new", "Cannot specify usePreviousValue as true and non empty value for a parameter")]
    [InlineData("Other", "", "Cannot specify usePreviousValue as true for a parameter key not in the previous template")]
    public void APreviousValueMustBeThereAndStandAlone(string key, string value, string reason)
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Greeting, CloudFormationApi.Parameter("Text", "hello"));

        aws.UpdateErrorOf("orders", Greeting, [.. CloudFormationApi.Parameter(key, value), ("Parameters.member.1.UsePreviousValue", "true")])
            .Should().Be($"ValidationError: Invalid input for parameter key {key}. {reason}");
    }

    [Fact]
    public void ALogicalIdKeepsItsType()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", "Resources: {Thing: {Type: 'AWS::SNS::Topic'}}");

        aws.UpdateErrorOf("orders", "Resources: {Thing: {Type: 'AWS::SQS::Queue'}}").Should().Be(
            "ValidationError: Update of resource type is not permitted. The new template modifies resource type of the following resources: [Thing]");
    }

    [Fact]
    public void PermissionsMustBeAcknowledgedAgain()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", "Resources: {Topic: {Type: 'AWS::SNS::Topic'}}", ("Capabilities.member.1", "CAPABILITY_IAM"));

        aws.UpdateErrorOf("orders", "Resources: {Mine: {Type: 'AWS::IAM::Role'}}")
            .Should().Be("InsufficientCapabilitiesException: Requires capabilities : [CAPABILITY_IAM]");
    }

    [Fact]
    public void AStackUnderWayOrRolledBackOrDeletedIsNotUpdated()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());
        string Refusal(string id, string status) => $"ValidationError: Stack:{id} is in {status} state and can not be updated.";
        var id = aws.Create("orders", Greeting, CloudFormationApi.Parameter("Text", "hello"));
        aws.UpdateErrorOf("orders", Greeting).Should().Be(Refusal(id, "CREATE_IN_PROGRESS"));
        aws.Settle();
        aws.Delete("orders");
        aws.Settle();
        aws.UpdateErrorOf(id, Greeting).Should().Be(Refusal(id, "DELETE_COMPLETE"));

        aws.Queues.OnCreate = _ => throw new Potemkin.EmbeddedAws.ResourceTypes.ResourceFailure("no");
        var failed = aws.Create("orders", Greeting, CloudFormationApi.Parameter("Text", "hello"));
        aws.Settle();

        aws.UpdateErrorOf("orders", Greeting).Should().Be(Refusal(failed, "ROLLBACK_COMPLETE"));
    }

    [Fact]
    public void AStackIsNotDeletedWhileItIsUpdated()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());
        var id = aws.Create("orders", Greeting, CloudFormationApi.Parameter("Text", "hello"));
        aws.Settle();
        aws.Update("orders", Greeting, CloudFormationApi.Parameter("Text", "goodbye"));

        aws.ErrorOf("DeleteStack", ("StackName", "orders"))
            .Should().Be($"ValidationError: Stack [{id}] cannot be deleted while in status UPDATE_IN_PROGRESS");
    }
}
