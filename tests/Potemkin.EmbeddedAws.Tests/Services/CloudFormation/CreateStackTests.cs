using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public class CreateStackTests
{
    private const string OneTopic = """
        Resources:
          Topic:
            Type: AWS::SNS::Topic
        """;

    [Fact]
    public void WithoutLatencyTheStackIsCompleteWhenCreateStackAnswers()
    {
        using var aws = new CloudFormationApi();

        var id = aws.Create("orders", OneTopic);

        id.Should().MatchRegex("^arn:aws:cloudformation:eu-west-1:123456789012:stack/orders/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");
        aws.EventsOf("orders").Should().Equal(
            "orders | CREATE_IN_PROGRESS | User Initiated",
            "Topic | CREATE_IN_PROGRESS",
            "Topic | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Topic | CREATE_COMPLETE",
            "orders | CREATE_COMPLETE");
        aws.Region.Resources.Find("AWS::SNS::Topic", "orders-Topic").Should().NotBeNull();
    }

    [Fact]
    public void AResourceStartsWhenThoseItDependsOnAreComplete()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());

        aws.Create("orders", """
            Resources:
              Last:
                Type: AWS::SQS::Queue
                DependsOn: Middle
              Middle:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !GetAtt First.TopicArn
              First:
                Type: AWS::SNS::Topic
            """);
        aws.Settle();

        aws.SecondsUntil("orders", "Middle | CREATE_IN_PROGRESS").Should().Be(aws.SecondsUntil("orders", "First | CREATE_COMPLETE"));
        aws.SecondsUntil("orders", "Last | CREATE_IN_PROGRESS").Should().Be(aws.SecondsUntil("orders", "Middle | CREATE_COMPLETE"));
        aws.Topics.Requests.Single(request => request.LogicalId == "Middle").Properties["DisplayName"]!.ToString()
            .Should().Be("arn:aws:test:::orders-First");
    }

    [Fact]
    public void ThreeIndependentResourcesTakeAsLongAsOne()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());

        aws.Create("orders", """
            Resources:
              A:
                Type: AWS::SNS::Topic
              B:
                Type: AWS::SNS::Topic
              C:
                Type: AWS::SNS::Topic
            """);
        aws.StatusOf("orders").Should().Be("CREATE_IN_PROGRESS | User Initiated");
        aws.Settle();

        // 22 s is the longest that one takes, 4 s are the stack's.
        aws.SecondsUntil("orders", "orders | CREATE_COMPLETE").Should().BeInRange(22, 26);
        aws.TimedEventsOf("orders").Where(happened => happened.What.EndsWith("| CREATE_IN_PROGRESS"))
            .Select(happened => happened.Seconds).Should().AllBeEquivalentTo(0.0);
    }

    [Fact]
    public void WhatDependsOnABucketStartsWhenItIsConfigured()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());

        aws.Create("orders", """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
              Topic:
                Type: AWS::SNS::Topic
                DependsOn: Bucket
            """);
        aws.Settle();

        aws.EventsOf("orders").Should().Equal(
            "orders | CREATE_IN_PROGRESS | User Initiated",
            "Bucket | CREATE_IN_PROGRESS",
            "Bucket | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Bucket | CREATE_IN_PROGRESS | CONFIGURATION_COMPLETE | Eventual consistency check initiated",
            "Topic | CREATE_IN_PROGRESS",
            "Topic | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Bucket | CREATE_COMPLETE",
            "Topic | CREATE_COMPLETE",
            "orders | CREATE_COMPLETE");
    }

    [Fact]
    public void TheStackIsConfiguredWhenAllItsResourcesAre()
    {
        using var aws = new CloudFormationApi();

        aws.Create("orders", """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
            """);

        aws.EventsOf("orders").Should().ContainInOrder(
            "Bucket | CREATE_IN_PROGRESS | CONFIGURATION_COMPLETE | Eventual consistency check initiated",
            "orders | CREATE_IN_PROGRESS | CONFIGURATION_COMPLETE | Eventual consistency check initiated",
            "Bucket | CREATE_COMPLETE",
            "orders | CREATE_COMPLETE");
    }

    [Fact]
    public void WhatACreationSetsOffFindsTheResourceComplete()
    {
        using var aws = new CloudFormationApi();
        var seen = new List<string?>();
        aws.World.ResourceChanged += change => aws.World.Scheduler.After(TimeSpan.Zero, () => seen.Add(
            aws.Region.Of<StackStore>().FindByName("orders")!.Resource("Topic").Status));

        aws.Create("orders", OneTopic);

        seen.Should().Equal("CREATE_COMPLETE");
    }

    [Fact]
    public void ResourcesAreGivenTheTagsOfTheStack()
    {
        using var aws = new CloudFormationApi();

        var id = aws.Create("orders", OneTopic, ("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "audit"));

        aws.Topics.Requests.Single().StackTags.Should().Equal(new Dictionary<string, string>
        {
            ["team"] = "audit",
            ["aws:cloudformation:stack-name"] = "orders",
            ["aws:cloudformation:stack-id"] = id,
            ["aws:cloudformation:logical-id"] = "Topic",
        });
    }

    [Fact]
    public void TheSameRequestSentAgainIsAnsweredWithTheSameStack()
    {
        using var aws = new CloudFormationApi();
        var first = aws.Create("orders", OneTopic, ("ClientRequestToken", "try-1"));

        var again = aws.Create("orders", OneTopic, ("ClientRequestToken", "try-1"));
        var another = aws.ErrorOf("CreateStack", ("StackName", "orders"), ("TemplateBody", OneTopic), ("ClientRequestToken", "try-2"));

        again.Should().Be(first);
        another.Should().Be("AlreadyExistsException: Stack [orders] already exists");
        aws.EventElementsOf("orders").Select(happened => happened.Element("ClientRequestToken")!.Value).Should().AllBe("try-1");
    }

    [Fact]
    public void ANameIsFreeAgainOnceItsStackIsDeleted()
    {
        using var aws = new CloudFormationApi();
        var first = aws.Create("orders", OneTopic);
        aws.Delete("orders");

        var second = aws.Create("orders", OneTopic);

        second.Should().NotBe(first);
        aws.StatusOf(first).Should().Be("DELETE_COMPLETE");
        aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
    }

    [Fact]
    public void AnUnexpectedFaultOfAResourceTypeIsToldInTheEvent()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());
        aws.Topics.OnCreate = _ => throw new InvalidOperationException("out of thin air");

        aws.Create("orders", OneTopic, ("OnFailure", "DO_NOTHING"));
        aws.Settle();

        aws.EventsOf("orders").Should().Contain(
            "Topic | CREATE_FAILED | Internal failure of the embedded AWS: InvalidOperationException: out of thin air");
        aws.StatusOf("orders").Should().Be("CREATE_FAILED | The following resource(s) failed to create: [Topic]. ");
    }

    [Fact]
    public void PropertiesThatTheSchemaDoesNotKnowAreRefusedBeforeAnythingIsMade()
    {
        using var aws = new CloudFormationApi();

        aws.Create("orders", """
            Resources:
              Topic:
                Type: AWS::SNS::Topic
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  Foo: bar
            """);

        aws.EventsOf("orders").Should().Equal(
            "orders | CREATE_IN_PROGRESS | User Initiated",
            "Bucket | CREATE_FAILED | VALIDATION_FAILED | "
                + "Properties validation failed for resource Bucket with message:\n[#: extraneous key [Foo] is not permitted]",
            "orders | ROLLBACK_IN_PROGRESS | Validation failed for following resources: [Bucket]. Rollback requested by user.",
            "orders | ROLLBACK_COMPLETE");
        aws.Topics.Requests.Should().BeEmpty();
    }

    [Fact]
    public void PropertiesThatSpeakOfOtherResourcesAreCheckedWhenThoseAreThere()
    {
        using var aws = new CloudFormationApi();

        aws.Create("orders", """
            Resources:
              Topic:
                Type: AWS::SNS::Topic
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  Foo: !Ref Topic
            """, ("OnFailure", "DO_NOTHING"));

        aws.EventsOf("orders").Should().ContainInOrder(
            "Topic | CREATE_COMPLETE",
            "Bucket | CREATE_IN_PROGRESS",
            "Bucket | CREATE_FAILED | Properties validation failed for resource Bucket with message:\n#: extraneous key [Foo] is not permitted",
            "orders | CREATE_FAILED | The following resource(s) failed to create: [Bucket]. ");
    }

    [Fact]
    public void PropertiesReachTheResourceTypeInTheirDeclaredTypes()
    {
        using var aws = new CloudFormationApi();

        aws.Create("orders", """
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties:
                  ObjectLockEnabled: 'true'
            """);

        aws.Buckets.Requests.Single().Properties["ObjectLockEnabled"]!.GetValue<bool>().Should().BeTrue();
    }

    [Fact]
    public void NoEchoValuesAreNeverShown()
    {
        using var aws = new CloudFormationApi();

        aws.Create("orders", """
            Parameters:
              Secret:
                Type: String
                NoEcho: true
            Resources:
              Topic:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub 'the ${Secret} one'
            """, ("Parameters.member.1.ParameterKey", "Secret"), ("Parameters.member.1.ParameterValue", "hunter2"));

        aws.Topics.Requests.Single().Properties["DisplayName"]!.ToString().Should().Be("the hunter2 one");
        aws.Describe("orders").ToString().Should().Contain("<ParameterValue>****</ParameterValue>").And.NotContain("hunter2");
        var shown = aws.EventElementsOf("orders").Select(happened => happened.Element("ResourceProperties")?.Value).OfType<string>();
        shown.Should().HaveCount(3).And.AllBe("""{"DisplayName":"the **** one"}""");
    }

    [Fact]
    public void OutputsAreResolvedOnceAllResourcesAreThere()
    {
        using var aws = new CloudFormationApi();

        aws.Create("orders", """
            Resources:
              Topic:
                Type: AWS::SNS::Topic
            Outputs:
              TopicArn:
                Description: where to publish
                Value: !GetAtt Topic.TopicArn
            """);

        var output = aws.Describe("orders").Element("Outputs")!.Element("member")!;
        output.Elements().Select(member => $"{member.Name}={member.Value}").Should().Equal(
            "OutputKey=TopicArn", "OutputValue=arn:aws:test:::orders-Topic", "Description=where to publish");
    }

    [Fact]
    public void AnExportNameIsTakenOnlyOnce()
    {
        using var aws = new CloudFormationApi();
        const string exporting = """
            Resources:
              Topic:
                Type: AWS::SNS::Topic
            Outputs:
              TopicArn:
                Value: !Ref Topic
                Export:
                  Name: shared-topic
            """;
        aws.Create("first", exporting);

        aws.Create("second", exporting);

        aws.EventsOf("second").Should().Contain(
            "second | ROLLBACK_IN_PROGRESS | Export with name shared-topic is already exported by stack first. Rollback requested by user.");
        aws.StatusOf("second").Should().Be("ROLLBACK_COMPLETE");
        aws.Region.Resources.All.Should().ContainSingle();
    }

    [Theory]
    [InlineData("*@da591fa3_$", "ValidationError: 1 validation error detected: Value '*@da591fa3_$' at 'stackName' failed to satisfy constraint: "
        + "Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*")]
    [InlineData("orders\n", "ValidationError: 1 validation error detected: Value 'orders\n' at 'stackName' failed to satisfy constraint: "
        + "Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*")]
    public void NamesThatAreNoneAreRefused(string name, string error)
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf("CreateStack", ("StackName", name), ("TemplateBody", OneTopic)).Should().Be(error);
    }

    [Fact]
    public void ANameThatIsTooLongIsRefused()
    {
        using var aws = new CloudFormationApi();
        var name = new string('a', 129);

        aws.ErrorOf("CreateStack", ("StackName", name), ("TemplateBody", OneTopic)).Should().Be(
            $"ValidationError: 1 validation error detected: Value '{name}' at 'stackName' failed to satisfy constraint: "
            + "Member must have length less than or equal to 128");
    }

    [Theory]
    [InlineData("OnFailure", "KEEP", "ValidationError: 1 validation error detected: Value 'KEEP' at 'onFailure' failed to satisfy constraint: "
        + "Member must satisfy enum value set: [DO_NOTHING, ROLLBACK, DELETE]")]
    [InlineData("Capabilities.member.1", "CAPABILITY_FOO",
        "ValidationError: 1 validation error detected: Value '[CAPABILITY_FOO]' at 'capabilities' failed to satisfy constraint: "
        + "Member must satisfy constraint: [Member must satisfy enum value set: [CAPABILITY_IAM, CAPABILITY_NAMED_IAM, CAPABILITY_AUTO_EXPAND]]")]
    [InlineData("TimeoutInMinutes", "0", "ValidationError: 1 validation error detected: Value '0' at 'timeoutInMinutes' failed to satisfy constraint: "
        + "Member must have value greater than or equal to 1")]
    [InlineData("NotificationARNs.member.1", "arn:aws:sns:eu-west-1:123456789012:news",
        "ValidationError: Topic does not exist: arn:aws:sns:eu-west-1:123456789012:news")]
    [InlineData("TemplateURL", "https://s3.amazonaws.com/templates/a.yml",
        "ValidationError: Either Template URL or Template Body can be specified, not both.")]
    [InlineData("RoleARN", "arn:aws:iam::123456789012:role/deployer",
        "ValidationError: Role arn:aws:iam::123456789012:role/deployer is invalid or cannot be assumed")]
    [InlineData("ResourceTypes.member.1", "AWS::EC2::*",
        "ValidationError: Resource type AWS::SNS::Topic is not allowed by parameter ResourceTypes [AWS::EC2::*]")]
    [InlineData("StackPolicy", "{}", "UnsupportedParameter: The embedded AWS does not support the parameter 'StackPolicy' of CreateStack.")]
    public void MembersThatCannotBeHonouredAreRefused(string member, string value, string error)
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf("CreateStack", ("StackName", "orders"), ("TemplateBody", OneTopic), (member, value)).Should().Be(error);
        aws.ErrorOf("DescribeStacks", ("StackName", "orders")).Should().Be("ValidationError: Stack with id orders does not exist");
    }

    [Fact]
    public void ListsMayBeSentEmpty()
    {
        using var aws = new CloudFormationApi();

        aws.Create("orders", OneTopic, ("Tags", ""), ("Parameters", ""), ("Capabilities", ""), ("NotificationARNs", ""));

        aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
    }

    [Fact]
    public void RollbackIsDisabledInOneWayOnly()
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf("CreateStack", ("StackName", "orders"), ("TemplateBody", OneTopic), ("DisableRollback", "false"), ("OnFailure", "DELETE"))
            .Should().Be("ValidationError: Either DisableRollback or OnFailure can be specified, not both.");
    }

    [Fact]
    public void ATemplateMustBeGiven()
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf("CreateStack", ("StackName", "orders"))
            .Should().Be("ValidationError: Either Template URL or Template Body must be specified.");
    }

    [Fact]
    public void ATemplateOfMoreThan51200CharactersIsRefused()
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf("CreateStack", ("StackName", "orders"), ("TemplateBody", OneTopic + new string('\n', 51_200)))
            .Should().EndWith("at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to 51200");
    }

    [Fact]
    public void ANewStackHasNoPreviousValues()
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf(
            "CreateStack", ("StackName", "orders"), ("TemplateBody", OneTopic),
            ("Parameters.member.1.ParameterKey", "Size"), ("Parameters.member.1.UsePreviousValue", "true"))
            .Should().Be("ValidationError: Invalid input for parameter key Size. "
                + "Cannot specify usePreviousValue as true for a parameter key not in the previous template");
    }

    [Fact]
    public void TagsOfAwsAreReserved()
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf(
            "CreateStack", ("StackName", "orders"), ("TemplateBody", OneTopic),
            ("Tags.member.1.Key", "aws:mine"), ("Tags.member.1.Value", "no"))
            .Should().Be("ValidationError: aws: prefixed tag key names are not allowed for external use.");
    }

    [Theory]
    [InlineData("AWS::IAM::Role", "AssumeRolePolicyDocument: {}", "CAPABILITY_IAM")]
    [InlineData("AWS::IAM::Role", "RoleName: auditor", "CAPABILITY_NAMED_IAM")]
    [InlineData("AWS::IAM::Policy", "PolicyName: audit", "CAPABILITY_IAM")]
    public void PermissionsMustBeAcknowledged(string type, string property, string capability)
    {
        using var aws = new CloudFormationApi();
        var template = $"Resources: {{Mine: {{Type: '{type}', Properties: {{{property}}}}}}}";

        aws.ErrorOf("CreateStack", ("StackName", "orders"), ("TemplateBody", template))
            .Should().Be($"InsufficientCapabilitiesException: Requires capabilities : [{capability}]");
        aws.ErrorOf("CreateStack", ("StackName", "orders"), ("TemplateBody", template), ("Capabilities.member.1", "CAPABILITY_NAMED_IAM"))
            .Should().Be($"ValidationError: The embedded AWS does not support the resource types: [{type}]");
    }

    [Fact]
    public void TypesThatAwsDoesNotHaveAreUnrecognized()
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf("CreateStack", ("StackName", "orders"), ("TemplateBody", """
            Resources:
              A:
                Type: AWS::Foo::Bar
              B:
                Type: AWS::SNS::Topic
              C:
                Type: AWS::S3::Buckets
            """)).Should().Be("ValidationError: Template format error: Unrecognized resource types: [AWS::Foo::Bar, AWS::S3::Buckets]");
    }
}
