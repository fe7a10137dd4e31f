namespace Potemkin.EmbeddedAws.Tests.Services.CloudFormation;

public class StackPolicyTests
{
    private const string Template = """
        Parameters: {Title: {Type: String, Default: first}, Name: {Type: String, Default: one} }
        Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Ref Title, TopicName: !Ref Name} } }
        """;

    [Theory]
    [InlineData("Update:*", "*", "Title", "Action denied by stack policy: Statement [#2] does not allow [Update:*] for resource [*];")]
    [InlineData("Update:Modify", "LogicalResourceId/Topic", "Title", "Action denied by stack policy: Statement [#2] does not allow [Update:Modify] for resource [LogicalResourceId/Topic];")]
    [InlineData("Update:Replace", "LogicalResourceId/T*", "Name", "Action denied by stack policy: Statement [#2] does not allow [Update:Replace] for resource [LogicalResourceId/T*];")]
    [InlineData("Update:Replace", "*", "Title", null)]
    [InlineData("Update:Modify", "*", "Name", null)]
    [InlineData("Update:*", "LogicalResourceId/Queue", "Title", null)]
    public void AnUpdateIsHeldToThePolicy(string action, string resource, string parameter, string? reason)
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Template, ("StackPolicyBody", Policy(Statement("Allow", "Update:*", "*"), Statement("Deny", action, resource))));

        aws.Update("orders", Template, CloudFormationApi.Parameter(parameter, "second"));

        if (reason is null)
            aws.StatusOf("orders").Should().Be("UPDATE_COMPLETE");
        else
        {
            aws.Describe("orders").Element("StackStatus")!.Value.Should().Be("UPDATE_ROLLBACK_COMPLETE");
            aws.EventsOf("orders").Should().Contain($"Topic | UPDATE_FAILED | {reason}");
        }
    }

    [Fact]
    public void WhatAPolicyDoesNotAllowIsRefused()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Template, ("StackPolicyBody", Policy(Statement("Allow", "Update:Replace", "*"))));

        aws.Update("orders", Template, CloudFormationApi.Parameter("Title", "second"));

        aws.EventsOf("orders").Should().Contain("Topic | UPDATE_FAILED | Action not allowed by stack policy");
    }

    [Fact]
    public void AResourceIsKeptFromRemoval()
    {
        const string both = "Resources: {Topic: {Type: 'AWS::SNS::Topic'}, Queue: {Type: 'AWS::SQS::Queue'} }";
        const string condition = """, "Condition": {"StringEquals": {"ResourceType": ["AWS::SNS::Topic"]} }""";
        using var aws = new CloudFormationApi();
        aws.Create("orders", both, ("StackPolicyBody", Policy(Statement("Deny", "Update:Delete", "*", condition), Statement("Allow", "Update:*", "*"))));

        aws.Update("orders", "Resources: {Queue: {Type: 'AWS::SQS::Queue'} }");

        aws.Describe("orders").Element("StackStatus")!.Value.Should().Be("UPDATE_ROLLBACK_COMPLETE");
        aws.ResourceIdsOf("orders").Should().BeEquivalentTo("Topic", "Queue");
        aws.Update("orders", "Resources: {Topic: {Type: 'AWS::SNS::Topic'} }");
        aws.StatusOf("orders").Should().Be("UPDATE_COMPLETE");
    }

    [Fact]
    public void AnotherPolicyHoldsDuringOneUpdate()
    {
        var denial = Policy(Statement("Deny", "Update:*", "*"));
        using var aws = new CloudFormationApi();
        aws.Create("orders", Template, ("StackPolicyBody", denial));

        aws.Update("orders", Template, [.. CloudFormationApi.Parameter("Title", "second"), ("StackPolicyDuringUpdateBody", Policy(Statement("Allow", "Update:*", "*")))]);

        aws.StatusOf("orders").Should().Be("UPDATE_COMPLETE");
        aws.Ask("GetStackPolicy", ("StackName", "orders")).Value.Should().Be(denial);
        aws.Ask("CreateChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"), ("TemplateBody", Template));
        aws.Ask("ExecuteChangeSet", ("StackName", "orders"), ("ChangeSetName", "cs"));
        aws.Describe("orders").Element("StackStatus")!.Value.Should().Be("UPDATE_ROLLBACK_COMPLETE");
    }

    [Fact]
    public void APolicyIsSetAndHasNoAnswer()
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Template);
        aws.Ask("GetStackPolicy", ("StackName", "orders")).HasElements.Should().BeFalse();

        aws.ErrorOf("SetStackPolicy", ("StackName", "orders"), ("StackPolicyBody", "{}")).Should().BeNull();

        aws.Interrupt();
        aws.Ask("GetStackPolicy", ("StackName", "orders")).Element("StackPolicyBody")!.Value.Should().Be("{}");
        aws.Update("orders", Template, CloudFormationApi.Parameter("Title", "second"));
        aws.StatusOf("orders").Should().Be("UPDATE_COMPLETE", "a policy without statements protects nothing");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("[]")]
    [InlineData("""{"Statement":[{"Effect":"Deny","Action":"Update:*","Principal":"me","Resource":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Deny","Action":"Delete:*","Principal":"*","Resource":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Forbid","Action":"Update:*","Principal":"*","Resource":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Deny","Action":"Update:*","Principal":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Deny","Action":"Update:*","Principal":"*","Resource":"*","Condition":{"Bool":{} } }]}""")]
    public void WhatIsNoPolicyIsRefused(string policy)
    {
        using var aws = new CloudFormationApi();
        aws.Create("orders", Template);

        aws.ErrorOf("SetStackPolicy", ("StackName", "orders"), ("StackPolicyBody", policy)).Should().Be(
            "ValidationError: Error validating stack policy: Invalid stack policy");
    }

    private static string Policy(params string[] statements) => $$"""{"Statement":[{{string.Join(",", statements)}}]}""";

    private static string Statement(string effect, string action, string resource, string condition = "") =>
        $$"""{"Effect":"{{effect}}","Action":"{{action}}","Principal":"*","Resource":"{{resource}}"{{condition}} }""";
}
