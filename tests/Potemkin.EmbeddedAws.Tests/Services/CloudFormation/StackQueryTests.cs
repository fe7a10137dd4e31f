using System.Xml.Linq;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>The operations that read.</summary>
public class StackQueryTests
{
    private const string OneTopic = """
        Description: where orders are told of
        Parameters:
          Size:
            Type: Number
            Default: 3
            Description: how many
        Resources:
          Topic:
            Type: AWS::SNS::Topic
        """;

    [Fact]
    public void AStackIsDescribedAsAwsDoes()
    {
        using var aws = new CloudFormationApi();

        var id = aws.Create("orders", OneTopic, ("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "audit"), ("Capabilities.member.1", "CAPABILITY_IAM"));

        var description = aws.Describe("orders");
        var operation = description.Descendants("OperationId").Single().Value;
        description.ToString(SaveOptions.DisableFormatting).Should().Be(
            $"<member><StackId>{id}</StackId><StackName>orders</StackName><Description>where orders are told of</Description>"
            + "<Parameters><member><ParameterKey>Size</ParameterKey><ParameterValue>3</ParameterValue></member></Parameters>"
            + "<CreationTime>2026-01-01T00:00:00.000Z</CreationTime><RollbackConfiguration></RollbackConfiguration>"
            + "<StackStatus>CREATE_COMPLETE</StackStatus><DisableRollback>false</DisableRollback><NotificationARNs></NotificationARNs>"
            + "<Capabilities><member>CAPABILITY_IAM</member></Capabilities>"
            + "<Tags><member><Key>team</Key><Value>audit</Value></member></Tags>"
            + "<EnableTerminationProtection>false</EnableTerminationProtection>"
            + "<DriftInformation><StackDriftStatus>NOT_CHECKED</StackDriftStatus></DriftInformation>"
            + $"<LastOperations><member><OperationType>CREATE_STACK</OperationType><OperationId>{operation}</OperationId></member></LastOperations></member>");
    }

    [Fact]
    public void NoStackIsMissedWhereOneGoesBetweenTwoPages()
    {
        using var aws = new CloudFormationApi();
        for (var number = 0; number < 150; number++)
            aws.Create($"stack-{number}", OneTopic);

        var first = aws.Ask("DescribeStacks");
        aws.Delete("stack-149");
        var second = aws.Ask("DescribeStacks", ("NextToken", first.Element("NextToken")!.Value));

        first.Descendants("StackName").Select(name => name.Value).Should().Equal(Enumerable.Range(50, 100).Reverse().Select(number => $"stack-{number}"));
        second.Descendants("StackName").Select(name => name.Value).Should().Equal(Enumerable.Range(0, 50).Reverse().Select(number => $"stack-{number}"));
        second.Element("NextToken").Should().BeNull();
    }

    [Fact]
    public void StacksAreListedByTheirStatus()
    {
        using var aws = new CloudFormationApi();
        aws.Create("kept", OneTopic);
        aws.Create("gone", OneTopic);
        aws.Delete("gone");

        var all = aws.Ask("ListStacks");
        var deleted = aws.Ask("ListStacks", ("StackStatusFilter.member.1", "DELETE_COMPLETE"), ("StackStatusFilter.member.2", "DELETE_FAILED"));

        all.Descendants("StackName").Select(name => name.Value).Should().Equal("gone", "kept");
        var summary = deleted.Descendants("member").Should().ContainSingle().Subject;
        summary.Elements().Select(member => member.Name.LocalName).Should().Equal(
            "StackId", "StackName", "TemplateDescription", "CreationTime", "DeletionTime", "StackStatus", "DriftInformation");
        summary.Element("StackName")!.Value.Should().Be("gone");
    }

    [Fact]
    public void AStatusThatIsNoneIsRefused()
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf("ListStacks", ("StackStatusFilter.member.1", "CREATED")).Should().StartWith(
            "ValidationError: 1 validation error detected: Value '[CREATED]' at 'stackStatusFilter' failed to satisfy constraint: "
            + "Member must satisfy constraint: [Member must satisfy enum value set: [CREATE_IN_PROGRESS, CREATE_FAILED, CREATE_COMPLETE, ");
    }

    [Fact]
    public void EventsComeNewestFirstWithIdsOfTheirOwn()
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", OneTopic);

        var events = aws.Ask("DescribeStackEvents", ("StackName", id)).Element("StackEvents")!.Elements().ToList();

        events.Select(happened => happened.Element("LogicalResourceId")!.Value).Should().Equal("orders", "Topic", "Topic", "Topic", "orders");
        events.Select(happened => happened.Element("EventId")!.Value).Skip(1).Take(3).Should().Equal(
            "Topic-CREATE_COMPLETE-2026-01-01T00:00:00.002Z",
            "Topic-CREATE_IN_PROGRESS-2026-01-01T00:00:00.001Z",
            "Topic-CREATE_IN_PROGRESS-2026-01-01T00:00:00.000Z");
        events.Select(happened => happened.Element("Timestamp")!.Value).Should().AllBe("2026-01-01T00:00:00.000Z");
        events.Select(happened => happened.Element("PhysicalResourceId")!.Value).Should().Equal(id, "orders-Topic", "orders-Topic", "", id);
        events[0].Element("ResourceType")!.Value.Should().Be("AWS::CloudFormation::Stack");
        events[1].Element("ResourceProperties")!.Value.Should().Be("{}");
    }

    [Fact]
    public void EventsComeInPagesOfOneHundred()
    {
        using var aws = new CloudFormationApi();
        var topics = Enumerable.Range(0, 40).Select(number => $"T{number}: {{Type: 'AWS::SNS::Topic'}}");
        aws.Create("orders", $"Resources: {{{string.Join(", ", topics)}}}");

        var first = aws.Ask("DescribeStackEvents", ("StackName", "orders"));
        var second = aws.Ask("DescribeStackEvents", ("StackName", "orders"), ("NextToken", first.Element("NextToken")!.Value));

        first.Element("StackEvents")!.Elements().Should().HaveCount(100);
        second.Element("StackEvents")!.Elements().Should().HaveCount(40 * 3 + 2 - 100);
        second.Element("NextToken").Should().BeNull();
    }

    [Fact]
    public void ResourcesAreDescribedInThreeWays()
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", OneTopic);

        var one = aws.Ask("DescribeStackResource", ("StackName", "orders"), ("LogicalResourceId", "Topic")).Element("StackResourceDetail")!;
        var all = aws.Ask("DescribeStackResources", ("PhysicalResourceId", "orders-Topic")).Descendants("member").Single();
        var listed = aws.Ask("ListStackResources", ("StackName", "orders")).Descendants("member").Single();

        const string tail = "<ResourceStatus>CREATE_COMPLETE</ResourceStatus>"
            + "<DriftInformation><StackResourceDriftStatus>NOT_CHECKED</StackResourceDriftStatus></DriftInformation>";
        const string resource = "<LogicalResourceId>Topic</LogicalResourceId><PhysicalResourceId>orders-Topic</PhysicalResourceId>"
            + "<ResourceType>AWS::SNS::Topic</ResourceType>";
        Inner(one).Should().Be($"<StackName>orders</StackName><StackId>{id}</StackId>{resource}"
            + $"<LastUpdatedTimestamp>2026-01-01T00:00:00.000Z</LastUpdatedTimestamp>{tail}<Metadata>{{}}</Metadata>");
        Inner(all).Should().Be($"<StackName>orders</StackName><StackId>{id}</StackId>{resource}<Timestamp>2026-01-01T00:00:00.000Z</Timestamp>{tail}");
        Inner(listed).Should().Be($"{resource}<LastUpdatedTimestamp>2026-01-01T00:00:00.000Z</LastUpdatedTimestamp>{tail}");
    }

    [Theory]
    [InlineData("DescribeStacks", "Stack with id nowhere does not exist")]
    [InlineData("DescribeStackEvents", "Stack [nowhere] does not exist")]
    [InlineData("DescribeStackResources", "Stack with id nowhere does not exist")]
    [InlineData("ListStackResources", "Stack with id nowhere does not exist")]
    [InlineData("GetTemplate", "Stack with id nowhere does not exist")]
    public void EveryOperationHasItsWordsForAStackThatDoesNotExist(string operation, string message)
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf(operation, ("StackName", "nowhere")).Should().Be($"ValidationError: {message}");
    }

    [Fact]
    public void ResourcesThatDoNotExistAreToldOf()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", OneTopic);

        aws.ErrorOf("DescribeStackResource", ("StackName", "nowhere"), ("LogicalResourceId", "Topic"))
            .Should().Be("ValidationError: Stack 'nowhere' does not exist");
        aws.ErrorOf("DescribeStackResource", ("StackName", "orders"), ("LogicalResourceId", "Nothing"))
            .Should().Be("ValidationError: Resource Nothing does not exist for stack orders");
        aws.ErrorOf("DescribeStackResources", ("PhysicalResourceId", "nothing")).Should().Be("ValidationError: Stack for nothing does not exist");
    }

    [Fact]
    public void TheTemplateIsGivenBackAsItCame()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", OneTopic);

        aws.Ask("GetTemplate", ("StackName", "orders")).Element("TemplateBody")!.Value.Should().Be(OneTopic);
        aws.ErrorOf("GetTemplate").Should().Be("ValidationError: StackName is required if ChangeSetName is not specified.");
    }

    [Fact]
    public void ATemplateIsValidatedWithoutAStack()
    {
        using var aws = new CloudFormationApi();

        var result = aws.Ask("ValidateTemplate", ("TemplateBody", OneTopic + """

              Role:
                Type: AWS::IAM::Role
            """));

        Inner(result).Should().Be(
            "<Parameters><member><ParameterKey>Size</ParameterKey><DefaultValue>3</DefaultValue><NoEcho>false</NoEcho>"
            + "<Description>how many</Description></member></Parameters><Description>where orders are told of</Description>"
            + "<Capabilities><member>CAPABILITY_IAM</member></Capabilities>"
            + "<CapabilitiesReason>The following resource(s) require capabilities: [AWS::IAM::Role]</CapabilitiesReason>");
        aws.ErrorOf("ValidateTemplate", ("TemplateBody", "Resources: {A: {Type: 'AWS::Foo::Bar'}}"))
            .Should().Be("ValidationError: Template format error: Unrecognized resource types: [AWS::Foo::Bar]");
    }

    [Fact]
    public void OperationsThatComeLaterAreRefusedByName()
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf("RegisterType").Should().Be("UnsupportedOperation: The embedded AWS does not support the operation RegisterType of 'cloudformation'.");
        aws.ErrorOf("CreateStacks").Should().Be("InvalidAction: Could not find operation CreateStacks for version 2010-05-15");
    }

    private static string Inner(XElement element) => string.Concat(element.Elements().Select(member => member.ToString(SaveOptions.DisableFormatting)));
}
