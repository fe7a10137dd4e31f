using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Protocol;

public class AuthorizationTests
{
    [Fact]
    public void InQueryADeniedActionIsRefusedWithTheStackThatItIsAbout()
    {
        var answer = Dispatch("cloudformation:CreateStack", "cloudformation", null, "Action=CreateStack&Version=2010-05-15&StackName=orders");

        answer.Status.Should().Be(403);
        answer.Body.Should().Contain(
            "<Error><Type>Sender</Type><Code>AccessDenied</Code><Message>User: arn:aws:iam::123456789012:root is not authorized to perform: "
            + "cloudformation:CreateStack on resource: arn:aws:cloudformation:us-east-1:123456789012:stack/orders/* "
            + "because no identity-based policy allows the cloudformation:CreateStack action</Message></Error>");
    }

    [Fact]
    public void InJsonADeniedActionIsRefusedWithTheTypeOfThatProtocol()
    {
        var answer = Dispatch("config:*", "config", "StarlingDoveService.DescribeConfigRules", "{}");

        answer.Should().Be(new WireAnswer(
            400,
            "application/x-amz-json-1.1",
            """{"__type":"AccessDeniedException","message":"User: arn:aws:iam::123456789012:root is not authorized to perform: config:DescribeConfigRules because no identity-based policy allows the config:DescribeConfigRules action"}""",
            "AccessDeniedException"));
    }

    [Theory]
    [InlineData("cloudformation:*", 403)]
    [InlineData("CloudFormation:describe*", 403)]
    [InlineData("cloudformation:DescribeStack?", 403)]
    [InlineData("*", 403)]
    [InlineData("cloudformation:DescribeStack", 200)]
    [InlineData("config:*", 200)]
    public void ActionsAreDeniedByTheWildcardsOfPolicies(string denied, int status) =>
        Dispatch(denied, "cloudformation", null, "Action=DescribeStacks&Version=2010-05-15").Status.Should().Be(status);

    [Fact]
    public void WhatIsDeniedIsNotLookedAt() =>
        Dispatch("cloudformation:*", "cloudformation", null, "Action=CreateStack&Version=2010-05-15").Status.Should().Be(403);

    [Fact]
    public void EverybodyMayAskWhoTheyAre() =>
        Dispatch("*", "sts", null, "Action=GetCallerIdentity&Version=2011-06-15").Status.Should().Be(200);

    [Fact]
    public void AnActionWithoutItsServiceIsNone()
    {
        var act = () => new Faults { DeniedActions = ["CreateStack"] };

        act.Should().Throw<ArgumentException>().WithMessage("'CreateStack' is no action such as cloudformation:CreateStack.*");
    }

    private static WireAnswer Dispatch(string denied, string service, string? target, string body)
    {
        using var world = new World(new EmbeddedAwsOptions { TimeProvider = new FakeTime(), Faults = new Faults { DeniedActions = [denied] } });
        var authorization = $"AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0";
        return new Dispatcher(world, AwsServices.For(world)).Dispatch(new RequestHead(authorization, target), body, "id", new RequestTrail());
    }
}
