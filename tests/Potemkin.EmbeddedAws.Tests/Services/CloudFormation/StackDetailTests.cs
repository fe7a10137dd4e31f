using System.Xml.Linq;
using Potemkin.EmbeddedAws.ResourceTypes;

namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

/// <summary>What stacks have besides their resources, and the operations about that.</summary>
public class StackDetailTests
{
    private const string OneTopic = "Resources: {Topic: {Type: 'AWS::SNS::Topic'} }";

    [Fact]
    public void NotificationsAndTriggersAreKeptUntilOthersAreGiven()
    {
        using var aws = new CloudFormationApi();
        aws.Create("news", OneTopic);
        aws.Create(
            "orders", "Resources: {Queue: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !Select [0, !Ref 'AWS::NotificationARNs']} } }",
            ("NotificationARNs.member.1", "arn:aws:test:::news-Topic"),
            ("RollbackConfiguration.MonitoringTimeInMinutes", "5"),
            ("RollbackConfiguration.RollbackTriggers.member.1.Arn", "arn:aws:cloudwatch:eu-west-1:123456789012:alarm:high"),
            ("RollbackConfiguration.RollbackTriggers.member.1.Type", "AWS::CloudWatch::Alarm"));

        aws.Update("orders", OneTopic);

        aws.Queues.Requests[0].Properties["QueueName"]!.ToString().Should().Be("arn:aws:test:::news-Topic");
        aws.Describe("orders").Element("NotificationARNs")!.Value.Should().Be("arn:aws:test:::news-Topic");
        aws.Describe("orders").Element("RollbackConfiguration")!.ToString(SaveOptions.DisableFormatting).Should().Be(
            "<RollbackConfiguration><RollbackTriggers><member><Arn>arn:aws:cloudwatch:eu-west-1:123456789012:alarm:high</Arn>"
            + "<Type>AWS::CloudWatch::Alarm</Type></member></RollbackTriggers><MonitoringTimeInMinutes>5</MonitoringTimeInMinutes></RollbackConfiguration>");
        aws.Interrupt();
        aws.Describe("orders").Element("NotificationARNs")!.Value.Should().Be("arn:aws:test:::news-Topic");
    }

    [Theory]
    [InlineData("x", "Another", "Rollback Trigger Type not supported")]
    [InlineData("arn:aws:cloudwatch:us-east-1:123456789012:example-name", "AWS::CloudWatch::Alarm", "RelativeId of a Rollback Trigger's ARN is incorrect")]
    public void ATriggerMustBeAnAlarm(string arn, string type, string error)
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", OneTopic);

        aws.UpdateErrorOf(
            "orders", OneTopic, ("RollbackConfiguration.RollbackTriggers.member.1.Arn", arn), ("RollbackConfiguration.RollbackTriggers.member.1.Type", type))
            .Should().Be($"ValidationError: {error}");
    }

    [Theory]
    [InlineData("AWS::SNS::*", null)]
    [InlineData("AWS::SNS::Topic", null)]
    [InlineData("AWS::EC2:*", "ValidationError: Resource type AWS::SNS::Topic is not allowed by parameter ResourceTypes [AWS::EC2:*]")]
    public void OnlyTheNamedTypesAreMade(string type, string? error)
    {
        using var aws = new CloudFormationApi();

        aws.ErrorOf("CreateStack", ("StackName", "orders"), ("TemplateBody", OneTopic), ("ResourceTypes.member.1", type)).Should().Be(error);
    }

    [Fact]
    public void WhatCannotBeCreatedGoesThoughItIsRetained()
    {
        using var aws = new CloudFormationApi();
        aws.Queues.OnCreate = _ => throw new ResourceFailure("no");
        const string template = """
            Resources: {Topic: {Type: 'AWS::SNS::Topic', DeletionPolicy: Retain}, Queue: {Type: 'AWS::SQS::Queue', DependsOn: Topic} }
            """;

        aws.Create("kept", template);
        aws.Create("gone", template, ("RetainExceptOnCreate", "true"));

        aws.Region.Resources.OfType("AWS::SNS::Topic").Select(topic => topic.PhysicalId).Should().Equal("kept-Topic");
    }

    [Fact]
    public void TerminationProtectionIsSwitched()
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", OneTopic);

        aws.Ask("UpdateTerminationProtection", ("StackName", "orders"), ("EnableTerminationProtection", "true")).Element("StackId")!.Value.Should().Be(id);

        aws.Describe("orders").Element("EnableTerminationProtection")!.Value.Should().Be("true");
        aws.ErrorOf("DeleteStack", ("StackName", "orders")).Should().Be("ValidationError: Stack [orders] cannot be deleted while TerminationProtection is enabled");
        aws.Ask("UpdateTerminationProtection", ("StackName", "orders"), ("EnableTerminationProtection", "false"));
        aws.Delete("orders");
        aws.ErrorOf("UpdateTerminationProtection", ("StackName", "orders"), ("EnableTerminationProtection", "true"))
            .Should().Be("ValidationError: Stack [orders] does not exist");
    }

    [Fact]
    public void AStackThatCannotBeDeletedIsDeletedByForce()
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", OneTopic);
        aws.Topics.OnDelete = _ => throw new ResourceFailure("no");
        aws.ErrorOf("DeleteStack", ("StackName", "orders"), ("DeletionMode", "FORCE_DELETE_STACK")).Should().Be(
            $"ValidationError: Invalid operation on stack [{id}]. You can force delete a stack only when the stack is in the DELETE_FAILED state.");
        aws.Delete("orders");
        aws.Describe("orders").Element("StackStatus")!.Value.Should().Be("DELETE_FAILED");

        aws.Delete("orders", ("DeletionMode", "FORCE_DELETE_STACK"));

        aws.StatusOf(id).Should().Be("DELETE_COMPLETE");
        aws.EventsOf(id).Should().Contain("Topic | DELETE_SKIPPED | no");
        aws.Region.Resources.OfType("AWS::SNS::Topic").Should().ContainSingle("it stays");
    }

    [Fact]
    public void ExportsAndImportsAreListed()
    {
        using var aws = new CloudFormationApi();
        var id = aws.Create("orders", OneTopic + "\nOutputs: {B: {Value: 2, Export: {Name: b} }, A: {Value: 1, Export: {Name: a} }, C: {Value: 3} }");
        aws.Create("reader", "Resources: {Queue: {Type: 'AWS::SQS::Queue', Properties: {QueueName: !ImportValue a} } }");

        aws.Ask("ListExports").Descendants("member").Select(export => string.Join(' ', export.Elements().Select(member => member.Value)))
            .Should().Equal($"{id} a 1", $"{id} b 2");
        aws.Ask("ListImports", ("ExportName", "a")).Descendants("member").Select(name => name.Value).Should().Equal("reader");
        aws.ErrorOf("ListImports", ("ExportName", "b")).Should().Be("ValidationError: Export 'b' is not imported by any stack.");
        aws.ErrorOf("ListExports", ("NextToken", "other")).Should().Be("ValidationError: Invalid NextToken");
    }

    [Fact]
    public void ATemplateIsSummarized()
    {
        const string template = """
            Description: where orders are told of
            Metadata: {Of: {Many: [1, true, text]} }
            Parameters: {Size: {Type: Number, Default: 3, AllowedValues: [3, 4], NoEcho: true, Description: how many} }
            Resources:
              First: {Type: 'AWS::S3::Bucket'}
              Second: {Type: 'AWS::S3::Bucket'}
              Role: {Type: 'AWS::IAM::Role', Properties: {AssumeRolePolicyDocument: {} } }
            """;
        using var aws = new CloudFormationApi();

        aws.Ask("GetTemplateSummary", ("TemplateBody", template)).ToString(SaveOptions.DisableFormatting).Should().Be(
            "<GetTemplateSummaryResult><Parameters><member><ParameterKey>Size</ParameterKey><DefaultValue>3</DefaultValue><ParameterType>Number</ParameterType>"
            + "<NoEcho>true</NoEcho><Description>how many</Description><ParameterConstraints><AllowedValues><member>3</member><member>4</member></AllowedValues>"
            + "</ParameterConstraints></member></Parameters><Description>where orders are told of</Description>"
            + "<Capabilities><member>CAPABILITY_IAM</member></Capabilities>"
            + "<CapabilitiesReason>The following resource(s) require capabilities: [AWS::IAM::Role]</CapabilitiesReason>"
            + "<ResourceTypes><member>AWS::S3::Bucket</member><member>AWS::IAM::Role</member></ResourceTypes><Version>2010-09-09</Version>"
            + "<Metadata>{\"Of\":{\"Many\":[1,true,\"text\"]}}</Metadata><ResourceIdentifierSummaries>"
            + "<member><ResourceType>AWS::S3::Bucket</ResourceType><LogicalResourceIds><member>First</member><member>Second</member></LogicalResourceIds>"
            + "<ResourceIdentifiers><member>BucketName</member></ResourceIdentifiers></member>"
            + "<member><ResourceType>AWS::IAM::Role</ResourceType><LogicalResourceIds><member>Role</member></LogicalResourceIds>"
            + "<ResourceIdentifiers><member>RoleName</member></ResourceIdentifiers></member></ResourceIdentifierSummaries></GetTemplateSummaryResult>");
    }

    [Fact]
    public void TheTemplateOfAStackIsSummarizedOnceItIsCreated()
    {
        using var aws = new CloudFormationApi();
        aws.Ask("CreateChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"), ("ChangeSetType", "CREATE"), ("TemplateBody", OneTopic));

        aws.ErrorOf("GetTemplateSummary", ("StackName", "orders")).Should().Be(
            "ValidationError: GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks.");
        aws.Ask("ExecuteChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"));

        aws.Ask("GetTemplateSummary", ("StackName", "orders")).Descendants("LogicalResourceIds").Single().Value.Should().Be("Topic");
        aws.ErrorOf("GetTemplateSummary", ("StackName", "nope")).Should().Be("ValidationError: Stack with id nope does not exist");
        aws.ErrorOf("GetTemplateSummary").Should().StartWith("ValidationError: Exactly one of TemplateBody, ");
        aws.Ask(
            "GetTemplateSummary", ("TemplateBody", "Resources: {A: {Type: 'Some::Other::Type'} }"),
            ("TemplateSummaryConfig.TreatUnrecognizedResourceTypesAsWarnings", "true")).Element("Warnings")!.Value.Should().Be("Some::Other::Type");
    }

    [Fact]
    public void TheTemplateOfAChangeSetIsGiven()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", OneTopic);
        var next = OneTopic.Replace("Topic:", "Other:");
        var id = aws.Ask("CreateChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"), ("TemplateBody", next)).Element("Id")!.Value;

        aws.Ask("GetTemplate", ("ChangeSetName", id)).Element("TemplateBody")!.Value.Should().Be(next);
        aws.Ask("GetTemplate", ("StackName", "orders"), ("ChangeSetName", "cs")).Element("TemplateBody")!.Value.Should().Be(next);
        aws.Ask("GetTemplate", ("StackName", "orders")).Element("TemplateBody")!.Value.Should().Be(OneTopic);
        aws.ErrorOf("GetTemplate", ("ChangeSetName", "cs")).Should().Be("ValidationError: StackName is a required parameter.");
        aws.ErrorOf("GetTemplate", ("ChangeSetName", id + "0")).Should().Be($"ChangeSetNotFound: ChangeSet [{id}0] does not exist");
        aws.ErrorOf("GetTemplate").Should().Be("ValidationError: StackName is required if ChangeSetName is not specified.");
    }
}
