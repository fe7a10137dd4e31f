using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Protocol;

public class UnreliableAnswersTests
{
    private const string CreateStack =
        "Action=CreateStack&Version=2010-05-15&StackName=one&TemplateBody=Resources: { Address: { Type: 'AWS::EC2::EIP' } }";

    private const string DescribeConfigRules = "StarlingDoveService.DescribeConfigRules";

    [Theory]
    [InlineData("cloudformation", "http://cloudformation.amazonaws.com/doc/2010-05-15/", CreateStack)]
    [InlineData("sts", "https://sts.amazonaws.com/doc/2011-06-15/", "Action=GetCallerIdentity&Version=2011-06-15")]
    public void InTheQueryProtocolThrottlingIsAnErrorOfTheSender(string service, string xmlNamespace, string body)
    {
        using var world = WorldWith(new Faults { Throttling = 1 });

        var answer = Send(world, service, null, body);

        answer.Should().Be(new WireAnswer(400, "text/xml",
            $"""<ErrorResponse xmlns="{xmlNamespace}"><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error><RequestId>id</RequestId></ErrorResponse>"""));
        Resources(world).Should().BeEmpty();
    }

    [Fact]
    public void InJsonThrottlingIsAThrottlingException()
    {
        using var world = WorldWith(new Faults { Throttling = 1 });

        var answer = Send(world, "config", DescribeConfigRules, "{}");

        answer.Should().Be(new WireAnswer(
            400, "application/x-amz-json-1.1", """{"__type":"ThrottlingException","message":"Rate exceeded"}""", "ThrottlingException"));
    }

    [Fact]
    public void WhatIsOverTheRateIsThrottled()
    {
        using var world = WorldWith(new Faults { RequestsPerSecond = 1 });

        var answers = new[] { "config", "config", "sts" }.Select(service => service == "config"
            ? Send(world, service, DescribeConfigRules, "{}")
            : Send(world, service, null, "Action=GetCallerIdentity&Version=2011-06-15"));

        answers.Select(answer => answer.ErrorType ?? "").Should().Equal("", "ThrottlingException", "");
    }

    [Fact]
    public void ServerErrorsAreOfTwoKindsAndNothingIsDone()
    {
        using var world = WorldWith(new Faults { ServerErrors = 1 });

        var inXml = Enumerable.Range(0, 50).Select(_ => Send(world, "cloudformation", null, CreateStack)).Distinct().OrderBy(answer => answer.Status);
        var inJson = Enumerable.Range(0, 50).Select(_ => Send(world, "config", DescribeConfigRules, "{}")).Distinct().OrderBy(answer => answer.Status);

        inXml.Should().Equal(
            new WireAnswer(500, "text/xml",
                """<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Receiver</Type><Code>InternalFailure</Code><Message>The request processing has failed because of an unknown error, exception or failure.</Message></Error><RequestId>id</RequestId></ErrorResponse>"""),
            new WireAnswer(503, "text/xml",
                """<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Receiver</Type><Code>ServiceUnavailable</Code><Message>The request has failed due to a temporary failure of the server.</Message></Error><RequestId>id</RequestId></ErrorResponse>"""));
        inJson.Should().Equal(
            new WireAnswer(500, "application/x-amz-json-1.1",
                """{"__type":"InternalFailure","message":"The request processing has failed because of an unknown error, exception or failure."}""", "InternalFailure"),
            new WireAnswer(503, "application/x-amz-json-1.1",
                """{"__type":"ServiceUnavailable","message":"The request has failed due to a temporary failure of the server."}""", "ServiceUnavailable"));
        Resources(world).Should().BeEmpty();
    }

    [Fact]
    public void WhatIsDoneStaysDoneWhenItsAnswerIsLost()
    {
        using var world = WorldWith(new Faults { LostAnswers = 1 });

        var created = Send(world, "cloudformation", null, CreateStack);
        var refused = Send(world, "cloudformation", null, CreateStack);

        (created, refused).Should().Be((WireAnswer.None, WireAnswer.None));
        Resources(world).Should().Equal("AWS::EC2::EIP");
    }

    [Fact]
    public void NothingIsDoneWhenTheConnectionIsDropped()
    {
        using var world = WorldWith(new Faults { DroppedConnections = 1 });

        var answer = Send(world, "cloudformation", null, CreateStack);

        answer.Should().Be(WireAnswer.None);
        Resources(world).Should().BeEmpty();
    }

    private static World WorldWith(Faults faults) => new(new EmbeddedAwsOptions { Faults = faults, TimeProvider = new FakeTime() });

    private static WireAnswer Send(World world, string service, string? target, string body) =>
        new Dispatcher(world, AwsServices.For(world)).Dispatch(
            new RequestHead($"AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0", target), body, "id", new RequestTrail());

    private static IEnumerable<string> Resources(World world) =>
        world.Region(new AccountRegion("123456789012", "us-east-1")).Resources.All.Select(resource => resource.Type);
}
