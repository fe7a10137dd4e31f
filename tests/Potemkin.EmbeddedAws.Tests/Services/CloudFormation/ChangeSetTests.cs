using System.Xml.Linq;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>Change sets from their creation to their end.</summary>
public class ChangeSetTests
{
    private const string OneTopic = """
        Parameters: {Title: {Type: String, Default: first} }
        Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Ref Title} } }
        """;

    [Fact]
    public void AChangeSetToCreateAStackLeavesItInReview()
    {
        using var aws = new CloudFormationApi();

        var created = CreateChangeSet(aws, "first", OneTopic, ("ChangeSetType", "CREATE"), ("Description", "what is new"));

        created.Element("Id")!.Value.Should().MatchRegex("^arn:aws:cloudformation:eu-west-1:123456789012:changeSet/first/[0-9a-f-]{36}$");
        aws.Describe("orders").Element("StackId")!.Value.Should().Be(created.Element("StackId")!.Value);
        aws.StatusOf("orders").Should().Be("REVIEW_IN_PROGRESS | User Initiated");
        aws.Topics.Requests.Should().BeEmpty();
        Described(aws, "first").ToString(SaveOptions.DisableFormatting).Should().Be(
            $"<DescribeChangeSetResult><ChangeSetName>first</ChangeSetName><ChangeSetId>{created.Element("Id")!.Value}</ChangeSetId>"
            + $"<StackId>{created.Element("StackId")!.Value}</StackId><StackName>orders</StackName><Description>what is new</Description>"
            + "<Parameters><member><ParameterKey>Title</ParameterKey><ParameterValue>first</ParameterValue></member></Parameters>"
            + "<CreationTime>2026-01-01T00:00:00.000Z</CreationTime><ExecutionStatus>AVAILABLE</ExecutionStatus><Status>CREATE_COMPLETE</Status>"
            + "<NotificationARNs></NotificationARNs><RollbackConfiguration></RollbackConfiguration><Capabilities></Capabilities>"
            + "<Changes><member><Type>Resource</Type><ResourceChange><Action>Add</Action><LogicalResourceId>Topic</LogicalResourceId>"
            + "<ResourceType>AWS::SNS::Topic</ResourceType><Scope></Scope><Details></Details></ResourceChange></member></Changes>"
            + "<IncludeNestedStacks>false</IncludeNestedStacks></DescribeChangeSetResult>");
    }

    [Fact]
    public void AnExecutedChangeSetCreatesTheStack()
    {
        using var aws = new CloudFormationApi();
        var id = CreateChangeSet(aws, "first", OneTopic, ("ChangeSetType", "CREATE")).Element("Id")!.Value;

        aws.Ask("ExecuteChangeSet", ("ChangeSetName", id)).HasElements.Should().BeFalse();

        var stack = aws.Describe("orders");
        stack.Element("StackStatus")!.Value.Should().Be("CREATE_COMPLETE");
        stack.Element("ChangeSetId")!.Value.Should().Be(id);
        stack.Element("LastUpdatedTime").Should().NotBeNull();
        aws.EventsOf("orders").Should().Equal(
            "orders | REVIEW_IN_PROGRESS | User Initiated",
            "orders | CREATE_IN_PROGRESS | User Initiated",
            "Topic | CREATE_IN_PROGRESS",
            "Topic | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Topic | CREATE_COMPLETE",
            "orders | CREATE_COMPLETE");
        ExecutionStatusOf(aws, id).Should().Be("EXECUTE_COMPLETE");
        aws.Ask("ListChangeSets", ("StackName", "orders")).Descendants("member").Should().BeEmpty();
    }

    [Fact]
    public void AnExecutedChangeSetUpdatesTheStackAndMakesTheOthersObsolete()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", OneTopic);
        var other = CreateChangeSet(aws, "other", OneTopic, CloudFormationApi.Parameter("Title", "other")).Element("Id")!.Value;
        var second = CreateChangeSet(aws, "second", OneTopic, CloudFormationApi.Parameter("Title", "second")).Element("Id")!.Value;

        aws.Ask("ListChangeSets", ("StackName", "orders")).Descendants("ChangeSetName").Select(name => name.Value).Should().Equal("second", "other");
        Execute(aws, "second");

        aws.StatusOf("orders").Should().Be("UPDATE_COMPLETE");
        aws.Topics.Requests[^1].Properties["DisplayName"]!.ToString().Should().Be("second");
        ExecutionStatusOf(aws, second).Should().Be("EXECUTE_COMPLETE");
        ExecutionStatusOf(aws, other).Should().Be("OBSOLETE");
        aws.ErrorOf("ExecuteChangeSet", ("ChangeSetName", other)).Should().Be(
            $"InvalidChangeSetStatus: ChangeSet [{other}] cannot be executed in its current execution status of [OBSOLETE]");
        aws.Update("orders", OneTopic, CloudFormationApi.Parameter("Title", "third"));
        aws.Describe("orders").Element("ChangeSetId").Should().BeNull();
        ExecutionStatusOf(aws, second).Should().Be("EXECUTE_COMPLETE");
    }

    [Fact]
    public void AChangeSetWithoutChangesFails()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", OneTopic);

        var id = CreateChangeSet(aws, "nothing", OneTopic).Element("Id")!.Value;

        var described = Described(aws, "nothing");
        described.Element("Status")!.Value.Should().Be("FAILED");
        described.Element("ExecutionStatus")!.Value.Should().Be("UNAVAILABLE");
        described.Element("StatusReason")!.Value.Should().Be(
            "The submitted information didn't contain changes. Submit different information to create a change set.");
        described.Element("Changes")!.HasElements.Should().BeFalse();
        aws.ErrorOf("ExecuteChangeSet", ("ChangeSetName", "nothing"), ("StackName", "orders")).Should().Be(
            $"InvalidChangeSetStatus: ChangeSet [{id}] cannot be executed in its current status of [FAILED]");
    }

    [Fact]
    public void AFailedExecutionIsSaidToHaveFailed()
    {
        using var aws = new CloudFormationApi();
        aws.Topics.OnCreate = _ => throw new Potemkin.EmbeddedAws.ResourceTypes.ResourceFailure("no");
        var kept = CreateChangeSet(aws, "kept", OneTopic, ("ChangeSetType", "CREATE"), ("OnStackFailure", "DO_NOTHING")).Element("Id")!.Value;

        aws.ErrorOf("ExecuteChangeSet", ("ChangeSetName", kept), ("DisableRollback", "true"))
            .Should().Be("ValidationError: Either DisableRollback or OnStackFailure can be specified, not both.");
        aws.Ask("ExecuteChangeSet", ("ChangeSetName", kept));

        aws.Describe("orders").Element("StackStatus")!.Value.Should().Be("CREATE_FAILED");
        ExecutionStatusOf(aws, kept).Should().Be("EXECUTE_FAILED");
    }

    [Fact]
    public void AChangeSetIsBeingExecutedForAsLongAsTheStackTakes()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());
        var id = CreateChangeSet(aws, "first", OneTopic, ("ChangeSetType", "CREATE")).Element("Id")!.Value;

        aws.Ask("ExecuteChangeSet", ("ChangeSetName", id), ("ClientRequestToken", "try-1"));

        ExecutionStatusOf(aws, id).Should().Be("EXECUTE_IN_PROGRESS");
        aws.ErrorOf("DeleteChangeSet", ("ChangeSetName", id)).Should().Be(
            $"InvalidChangeSetStatus: ChangeSet [{id}] cannot be deleted in its current execution status of [EXECUTE_IN_PROGRESS]");
        aws.ErrorOf("ExecuteChangeSet", ("ChangeSetName", id), ("ClientRequestToken", "try-1")).Should().BeNull("it is the same request");
        aws.Interrupt();
        aws.Settle();
        ExecutionStatusOf(aws, id).Should().Be("EXECUTE_COMPLETE");
        aws.Describe("orders").Element("ChangeSetId")!.Value.Should().Be(id);
    }

    [Fact]
    public void AStackInReviewCanBeCreatedByItselfOrDeleted()
    {
        using var aws = new CloudFormationApi();
        var stackId = CreateChangeSet(aws, "first", OneTopic, ("ChangeSetType", "CREATE")).Element("StackId")!.Value;
        var changeSetId = Described(aws, "first").Element("ChangeSetId")!.Value;

        aws.Create("orders", OneTopic).Should().Be(stackId);

        aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
        ExecutionStatusOf(aws, changeSetId).Should().Be("OBSOLETE");
        aws.Delete("orders");
        CreateChangeSet(aws, "first", OneTopic, ("ChangeSetType", "CREATE")).Element("StackId")!.Value.Should().NotBe(stackId);
        aws.Delete("orders");
        aws.ErrorOf("DescribeStacks", ("StackName", "orders")).Should().Be("ValidationError: Stack with id orders does not exist");
    }

    [Fact]
    public void ANameIsFreeAgainOnceItsChangeSetIsDeletedOrExecuted()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", OneTopic);
        var first = CreateChangeSet(aws, "same", OneTopic, CloudFormationApi.Parameter("Title", "one")).Element("Id")!.Value;

        CreateChangeSet(aws, "same", OneTopic, CloudFormationApi.Parameter("Title", "one")).Element("Id")!.Value.Should().Be(first, "it is the same request");
        ErrorOf(aws, "same", OneTopic, CloudFormationApi.Parameter("Title", "two")).Should().Be(
            "AlreadyExistsException: ChangeSet same cannot be created due to a mismatch with existing attribute Parameters");
        ErrorOf(aws, "same", OneTopic + "\n", CloudFormationApi.Parameter("Title", "one")).Should().EndWith("existing attribute Template");
        ErrorOf(aws, "same", OneTopic, [.. CloudFormationApi.Parameter("Title", "one"), ("ClientToken", "other")]).Should().EndWith("existing attribute ClientToken");
        aws.Ask("DeleteChangeSet", ("ChangeSetName", "same"), ("StackName", "orders")).HasElements.Should().BeFalse();
        aws.ErrorOf("DeleteChangeSet", ("ChangeSetName", "same"), ("StackName", "orders")).Should().BeNull();
        aws.ErrorOf("DescribeChangeSet", ("ChangeSetName", "same"), ("StackName", "orders")).Should().Be("ChangeSetNotFound: ChangeSet [same] does not exist");

        CreateChangeSet(aws, "same", OneTopic, CloudFormationApi.Parameter("Title", "two"));
        Execute(aws, "same");
        CreateChangeSet(aws, "same", OneTopic, CloudFormationApi.Parameter("Title", "three"));
    }

    [Theory]
    [InlineData("CreateChangeSet", "orders", "CREATE", "ValidationError: Stack [orders] already exists and cannot be created again with the changeSet [cs].")]
    [InlineData("CreateChangeSet", "nope", "UPDATE", "ValidationError: Stack [nope] does not exist")]
    [InlineData("CreateChangeSet", "nope", "RENEW", "ValidationError: 1 validation error detected: Value 'RENEW' at 'changeSetType' failed to satisfy constraint: "
        + "Member must satisfy enum value set: [CREATE, UPDATE, IMPORT]")]
    [InlineData("DescribeChangeSet", "nope", "", "ValidationError: Stack [nope] does not exist")]
    [InlineData("DescribeChangeSet", "orders", "", "ChangeSetNotFound: ChangeSet [cs] does not exist")]
    [InlineData("DescribeChangeSet", "", "", "ValidationError: StackName must be specified if ChangeSetName is not specified as an ARN.")]
    [InlineData("ExecuteChangeSet", "orders", "", "ChangeSetNotFound: ChangeSet [cs] does not exist")]
    [InlineData("DescribeChangeSetHooks", "orders", "", "ChangeSetNotFound: ChangeSet [cs] does not exist")]
    [InlineData("DeleteChangeSet", "nope", "", "ValidationError: Stack [nope] does not exist")]
    [InlineData("DeleteChangeSet", "", "", "ValidationError: StackName must be specified if ChangeSetName is not specified as an ARN.")]
    public void WhatIsNotThereIsNamed(string operation, string stack, string type, string error)
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", OneTopic);
        List<(string, string)> members = [("ChangeSetName", "cs")];
        if (stack.Length > 0)
            members.Add(("StackName", stack));
        if (type.Length > 0)
            members.AddRange([("ChangeSetType", type), ("TemplateBody", OneTopic)]);

        aws.ErrorOf(operation, [.. members]).Should().Be(error);
        aws.ErrorOf("ListChangeSets", ("StackName", "nope")).Should().Be("ValidationError: Stack [nope] does not exist");
    }

    [Fact]
    public void NoChangeSetIsMadeForAStackThatIsOnItsWay()
    {
        using var aws = new CloudFormationApi(Latency.Realistic());
        var id = aws.Create("orders", OneTopic);

        ErrorOf(aws, "cs", OneTopic).Should().Be($"ValidationError: Stack:{id} is in CREATE_IN_PROGRESS state and can not be updated.");
    }

    [Fact]
    public void HooksAreNone()
    {
        using var aws = new CloudFormationApi();
        CreateChangeSet(aws, "cs", OneTopic, ("ChangeSetType", "CREATE"));

        var hooks = aws.Ask("DescribeChangeSetHooks", ("ChangeSetName", "cs"), ("StackName", "orders"));

        hooks.Element("Hooks")!.HasElements.Should().BeFalse();
        hooks.Element("Status")!.Value.Should().Be("PLANNED");
    }

    [Fact]
    public void ChangesComeInPagesOfOneHundred()
    {
        using var aws = new CloudFormationApi();
        var topics = Enumerable.Range(0, 150).Select(number => $"T{number}: {{Type: 'AWS::SNS::Topic'}}");
        CreateChangeSet(aws, "cs", $"Resources: {{{string.Join(", ", topics)}}}", ("ChangeSetType", "CREATE"));

        var first = Described(aws, "cs");
        var second = Described(aws, "cs", ("NextToken", first.Element("NextToken")!.Value));

        first.Element("Changes")!.Elements().Should().HaveCount(100);
        second.Element("Changes")!.Elements().Should().HaveCount(50);
        second.Element("NextToken").Should().BeNull();
        aws.ErrorOf("DescribeChangeSet", ("ChangeSetName", "cs"), ("StackName", "orders"), ("NextToken", "other")).Should().Be("ValidationError: Invalid NextToken");
    }

    private static XElement CreateChangeSet(CloudFormationApi aws, string name, string template, params (string Name, string Value)[] members) =>
        aws.Ask("CreateChangeSet", [("StackName", "orders"), ("ChangeSetName", name), ("TemplateBody", template), .. members]);

    private static string? ErrorOf(CloudFormationApi aws, string name, string template, params (string Name, string Value)[] members) =>
        aws.ErrorOf("CreateChangeSet", [("StackName", "orders"), ("ChangeSetName", name), ("TemplateBody", template), .. members]);

    private static XElement Described(CloudFormationApi aws, string name, params (string Name, string Value)[] members) =>
        aws.Ask("DescribeChangeSet", [("StackName", "orders"), ("ChangeSetName", name), .. members]);

    private static void Execute(CloudFormationApi aws, string name) =>
        aws.ErrorOf("ExecuteChangeSet", ("StackName", "orders"), ("ChangeSetName", name)).Should().BeNull();

    private static string ExecutionStatusOf(CloudFormationApi aws, string id) =>
        aws.Ask("DescribeChangeSet", ("ChangeSetName", id)).Element("ExecutionStatus")!.Value;
}
