using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public class NestedStackTests
{
    private const string Child = """
        Parameters: {Name: {Type: String}}
        Resources:
          Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Ref Name}}
        Outputs: {TopicName: {Value: !Ref Topic}}
        """;

    [Fact]
    public void AStackIsMadeOfTheTemplateInABucket()
    {
        using var aws = new CloudFormationApi();

        aws.Create("orders", Parent(aws.Upload("child.yaml", Child), "one"), ("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "a"));

        aws.EventsOf("orders").Should().Equal(
            "orders | CREATE_IN_PROGRESS | User Initiated",
            "Child | CREATE_IN_PROGRESS",
            "Child | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Child | CREATE_COMPLETE",
            "Queue | CREATE_IN_PROGRESS",
            "Queue | CREATE_IN_PROGRESS | Resource creation Initiated",
            "Queue | CREATE_COMPLETE",
            "orders | CREATE_COMPLETE");
        var id = ChildIdOf(aws);
        var child = aws.Describe(id);
        child.Element("StackName")!.Value.Should().MatchRegex("^orders-Child-[A-Z0-9]{12}$");
        id.Should().StartWith($"arn:aws:cloudformation:eu-west-1:123456789012:stack/{child.Element("StackName")!.Value}/");
        child.Element("ParentId")!.Value.Should().Be(aws.Describe("orders").Element("StackId")!.Value);
        child.Element("RootId")!.Value.Should().Be(child.Element("ParentId")!.Value);
        child.Element("Tags")!.Descendants("Key").Select(key => key.Value).Should().Equal("team");
        aws.Topics.Requests.Single().Properties["DisplayName"]!.ToString().Should().Be("one");
        aws.Queues.Requests.Single().Properties["KmsMasterKeyId"]!.ToString().Should().Be($"{child.Element("StackName")!.Value}-Topic");
    }

    [Theory]
    [InlineData("https://s3.eu-west-1.amazonaws.com/templates/deep/child.yaml")]
    [InlineData("https://s3-eu-west-1.amazonaws.com/templates/deep/child.yaml")]
    [InlineData("https://templates.s3.amazonaws.com/deep/child.yaml")]
    [InlineData("http://127.0.0.1:4566/templates/deep/child.yaml")]
    [InlineData("http://templates.localhost:4566/deep/child.yaml")]
    public void TheAddressMayBeOfEitherStyle(string url)
    {
        using var aws = new CloudFormationApi();
        aws.Upload("deep/child.yaml", Child);

        aws.Create("orders", Parent(url, "one"));

        aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
    }

    [Theory]
    [InlineData("s3://templates/child.yaml", "S3 error: Domain name specified in templates is not a valid S3 domain")]
    [InlineData("templates/child.yaml", "TemplateURL must be a supported URL.")]
    [InlineData("https://templates.s3.amazonaws.com/other.yaml", "S3 error: The specified key does not exist.\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html")]
    [InlineData("https://other.s3.amazonaws.com/child.yaml", "S3 error: The specified bucket does not exist\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html")]
    public void ATemplateThatIsNotThereFailsTheResource(string url, string reason)
    {
        using var aws = new CloudFormationApi();
        aws.Upload("child.yaml", Child);

        aws.Create("orders", Parent(url, "one"));

        aws.EventsOf("orders").Should().Contain($"Child | CREATE_FAILED | {reason}");
        aws.StatusOf("orders").Should().StartWith("ROLLBACK_COMPLETE");
    }

    [Fact]
    public void WhatIsWrongWithTheTemplateFailsTheResource()
    {
        using var aws = new CloudFormationApi();

        aws.Create("orders", $"Resources: {{Child: {{Type: 'AWS::CloudFormation::Stack', Properties: {{TemplateURL: '{aws.Upload("child.yaml", Child)}'}}}}}}");

        aws.EventsOf("orders").Should().Contain("Child | CREATE_FAILED | Parameters: [Name] must have values");
    }

    [Fact]
    public void AFailureIsToldOfTheEmbeddedStackAndTakenBackThroughTheTree()
    {
        using var aws = new CloudFormationApi();
        aws.Topics.OnCreate = _ => throw new ResourceFailure("no");

        aws.Create("orders", Parent(aws.Upload("child.yaml", Child), "one"));

        var id = ChildIdOf(aws);
        aws.EventsOf("orders").Should().Equal(
            "orders | CREATE_IN_PROGRESS | User Initiated",
            "Child | CREATE_IN_PROGRESS",
            "Child | CREATE_IN_PROGRESS | Resource creation Initiated",
            $"Child | CREATE_FAILED | Embedded stack {id} was not successfully created: The following resource(s) failed to create: [Topic]. ",
            "orders | ROLLBACK_IN_PROGRESS | The following resource(s) failed to create: [Child]. Rollback requested by user.",
            "Child | DELETE_IN_PROGRESS",
            "Child | DELETE_COMPLETE",
            "orders | ROLLBACK_COMPLETE");
        aws.EventsOf(id).Should().Equal(
            $"{NameOf(id)} | CREATE_IN_PROGRESS | User Initiated",
            "Topic | CREATE_IN_PROGRESS",
            "Topic | CREATE_FAILED | no",
            $"{NameOf(id)} | CREATE_FAILED | The following resource(s) failed to create: [Topic]. ",
            $"{NameOf(id)} | DELETE_IN_PROGRESS | User Initiated",
            "Topic | DELETE_COMPLETE",
            $"{NameOf(id)} | DELETE_COMPLETE");
    }

    [Fact]
    public void AnUpdateReachesTheNestedStackAndCleansUpWhenTheWholeTreeIsUpdated()
    {
        using var aws = new CloudFormationApi();
        var url = aws.Upload("child.yaml", Child);
        aws.Create("orders", Parent(url, "one"));
        var id = ChildIdOf(aws);
        var (before, beforeOfChild) = (aws.EventsOf("orders").Count, aws.EventsOf(id).Count);

        aws.Update("orders", Parent(url, "two"));

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "Child | UPDATE_IN_PROGRESS",
            "Child | UPDATE_COMPLETE",
            "orders | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "orders | UPDATE_COMPLETE");
        aws.EventsOf(id).Skip(beforeOfChild).Should().Equal(
            $"{NameOf(id)} | UPDATE_IN_PROGRESS | User Initiated",
            "Topic | UPDATE_IN_PROGRESS",
            "Topic | UPDATE_COMPLETE",
            $"{NameOf(id)} | UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            $"{NameOf(id)} | UPDATE_COMPLETE");
    }

    [Fact]
    public void AnotherTemplateAtTheSameAddressIsAnUpdate()
    {
        using var aws = new CloudFormationApi();
        var parent = Parent(aws.Upload("child.yaml", Child), "one");
        aws.Create("orders", parent);
        aws.UpdateErrorOf("orders", parent).Should().Be("ValidationError: No updates are to be performed.");

        aws.Upload("child.yaml", Child.Replace("!Ref Name", "other"));
        aws.Update("orders", parent);

        aws.StatusOf("orders").Should().Be("UPDATE_COMPLETE");
        aws.Topics.Requests[^1].Properties["DisplayName"]!.ToString().Should().Be("other");
    }

    [Fact]
    public void AnUpdateThatFailsInTheNestedStackIsRolledBackInBoth()
    {
        using var aws = new CloudFormationApi();
        var url = aws.Upload("child.yaml", Child);
        aws.Create("orders", Parent(url, "one"));
        var id = ChildIdOf(aws);
        var before = aws.EventsOf("orders").Count;
        aws.Topics.OnUpdate = (_, request) => Refuse(request.Properties["DisplayName"]!.ToString() == "two");

        aws.Update("orders", Parent(url, "two"));

        aws.EventsOf("orders").Skip(before).Should().Equal(
            "orders | UPDATE_IN_PROGRESS | User Initiated",
            "Child | UPDATE_IN_PROGRESS",
            $"Child | UPDATE_FAILED | Embedded stack {id} was not successfully updated. Currently in UPDATE_ROLLBACK_IN_PROGRESS "
                + "with reason: The following resource(s) failed to update: [Topic]. ",
            "orders | UPDATE_ROLLBACK_IN_PROGRESS | The following resource(s) failed to update: [Child]. ",
            "Child | UPDATE_IN_PROGRESS",
            "Child | UPDATE_COMPLETE",
            "orders | UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "orders | UPDATE_ROLLBACK_COMPLETE");
        aws.StatusOf(id).Should().Be("UPDATE_ROLLBACK_COMPLETE");
    }

    [Fact]
    public void ANestedStackThatIsUpdatedIsTakenBackWhereTheParentFailsLater()
    {
        using var aws = new CloudFormationApi();
        var url = aws.Upload("child.yaml", Child);
        aws.Create("orders", Parent(url, "one"));
        var id = ChildIdOf(aws);
        aws.Queues.OnCreate = _ => throw new ResourceFailure("no");

        aws.Update("orders", Parent(url, "two").Replace("KmsMasterKeyId: ", "QueueName: x, KmsMasterKeyId: "));

        aws.StatusOf("orders").Should().Be("UPDATE_ROLLBACK_COMPLETE");
        aws.StatusOf(id).Should().Be("UPDATE_ROLLBACK_COMPLETE");
        aws.Topics.Requests.Select(request => request.Properties["DisplayName"]!.ToString()).Should().Equal("one", "two", "one");
    }

    [Fact]
    public void ADeletionGoesThroughTheTree()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Parent(aws.Upload("child.yaml", Child), "one"));
        var id = ChildIdOf(aws);
        var orders = aws.Describe("orders").Element("StackId")!.Value;

        aws.Delete("orders");

        aws.StatusOf(orders).Should().StartWith("DELETE_COMPLETE");
        aws.StatusOf(id).Should().StartWith("DELETE_COMPLETE");
        aws.Region.Resources.OfType("AWS::SNS::Topic").Should().BeEmpty();
    }

    [Fact]
    public void ADeletionThatFailsIsToldOfTheEmbeddedStack()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Parent(aws.Upload("child.yaml", Child), "one"));
        var id = ChildIdOf(aws);
        aws.Topics.OnDelete = _ => throw new ResourceFailure("in use");

        aws.Delete("orders");

        aws.EventsOf("orders").Should().Contain(
            $"Child | DELETE_FAILED | Embedded stack {id} was not successfully deleted: The following resource(s) failed to delete: [Topic]. ");
        aws.StatusOf("orders").Should().Be("DELETE_FAILED | The following resource(s) failed to delete: [Child]. ");
    }

    [Fact]
    public void AStackOfANestedStackKnowsTheTop()
    {
        using var aws = new CloudFormationApi();
        var middle = Parent(aws.Upload("child.yaml", Child), "one") + "\nOutputs: {TopicName: {Value: !GetAtt Child.Outputs.TopicName}}";

        aws.Create("orders", Parent(aws.Upload("middle.yaml", middle), "").Replace("Parameters: {Name: ''}", "Tags: []"));

        var id = ChildIdOf(aws);
        aws.StatusOf("orders").Should().Be("CREATE_COMPLETE");
        var deepest = aws.Describe(aws.ResourceOf(id, "Child").Element("PhysicalResourceId")!.Value);
        deepest.Element("ParentId")!.Value.Should().Be(id);
        deepest.Element("RootId")!.Value.Should().Be(aws.Describe("orders").Element("StackId")!.Value);
    }

    [Fact]
    public void TheTimeLimitIsOfTheNestedStack()
    {
        using var aws = new CloudFormationApi(Latency.Realistic(timeScale: 0.01));

        aws.Create("orders", Parent(aws.Upload("child.yaml", Child), "one").Replace("Parameters:", "TimeoutInMinutes: 1, Parameters:"));
        aws.Settle();

        aws.EventsOf("orders").Should().Contain(
            $"Child | CREATE_FAILED | Embedded stack {ChildIdOf(aws)} was not successfully created: Stack creation time exceeded the specified timeout. ");
    }

    private static string Parent(string url, string name) => $$"""
        Resources:
          Child:
            Type: AWS::CloudFormation::Stack
            Properties: {TemplateURL: '{{url}}', Parameters: {Name: '{{name}}'} }
          Queue: {Type: 'AWS::SQS::Queue', Properties: {KmsMasterKeyId: !GetAtt Child.Outputs.TopicName} }
        """;

    private static string ChildIdOf(CloudFormationApi aws) => aws.ResourceOf("orders", "Child").Element("PhysicalResourceId")!.Value;

    private static string NameOf(string stackId) => stackId.Split('/')[1];

    private static void Refuse(bool refused)
    {
        if (refused)
            throw new ResourceFailure("no");
    }
}
