using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Protocol;

public sealed class DispatcherTests : IDisposable
{
    private readonly World _world = new(new EmbeddedAwsOptions { TimeProvider = new FakeTime() });
    private readonly Dispatcher _dispatcher;

    public DispatcherTests() => _dispatcher = new Dispatcher(_world, AwsServices.For(_world));

    public void Dispose() => _world.Dispose();

    [Fact]
    public void AQueryRequestIsAnsweredInXml()
    {
        var answer = Query("sts", "Action=GetCallerIdentity&Version=2011-06-15");

        answer.Should().Be(new WireAnswer(200, "text/xml",
            """<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><UserId>key</UserId><Account>123456789012</Account><Arn>arn:aws:iam::123456789012:root</Arn></GetCallerIdentityResult><ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></GetCallerIdentityResponse>"""));
    }

    [Fact]
    public void AJsonRequestIsAnsweredInJson()
    {
        var answer = Json("StarlingDoveService.DescribeConfigRules", """{"ConfigRuleNames":null}""");

        answer.Should().Be(new WireAnswer(200, "application/x-amz-json-1.1", """{"ConfigRules":[]}"""));
    }

    [Theory]
    [InlineData("cloudformation", "Action=DescribeStacks&Version=2009-01-01", 400, "InvalidAction", "Could not find operation DescribeStacks for version 2009-01-01")]
    [InlineData("cloudformation", "Action=DescribeClouds&Version=2010-05-15", 400, "InvalidAction", "Could not find operation DescribeClouds for version 2010-05-15")]
    [InlineData("cloudformation", "Action=CreateStackSet&Version=2010-05-15", 501, "UnsupportedOperation", "The embedded AWS does not support the operation CreateStackSet of 'cloudformation'.")]
    [InlineData("cloudformation", "Action=DescribeStacks&Version=2010-05-15&Clouds=1", 501, "UnsupportedParameter", "The embedded AWS does not support the parameter 'Clouds' of DescribeStacks.")]
    [InlineData("cloudformation", "Action=CreateStack&Version=2010-05-15&Parameters.member.1.ParameterKey=a&Parameters.member.2.Clouds=1", 501, "UnsupportedParameter", "The embedded AWS does not support the parameter 'Parameters[1].Clouds' of CreateStack.")]
    [InlineData("route53", "Action=ListHostedZones", 501, "UnsupportedService", "The embedded AWS does not offer the service 'route53'.")]
    [InlineData("cloudformation", "Version=2010-05-15", 400, "MissingAction", "The request is missing an action or a required parameter.")]
    public void WhatItCannotDoIsRefusedByName(string service, string body, int status, string code, string message)
    {
        var answer = Query(service, body);

        answer.Status.Should().Be(status);
        answer.Body.Should().Contain($"<Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error>");
    }

    [Theory]
    [InlineData("StarlingDoveService.DescribeStars", "{}", 400, "InvalidAction", "Could not find operation DescribeStars for version 2014-11-12")]
    [InlineData("StarlingDoveService.PutOrganizationConfigRule", "{}", 501, "UnsupportedOperation", "The embedded AWS does not support the operation PutOrganizationConfigRule of 'config'.")]
    [InlineData("StarlingDoveService.DescribeConfigRules", """{"Stars":1}""", 501, "UnsupportedParameter", "The embedded AWS does not support the parameter 'Stars' of DescribeConfigRules.")]
    [InlineData("StarlingDoveService.DescribeConfigRules", "[]", 400, "SerializationException", "The body is no JSON object.")]
    public void InJsonTheErrorNamesItsTypeInBodyAndHeader(string target, string body, int status, string code, string message)
    {
        var answer = Json(target, body);

        answer.Should().Be(new WireAnswer(status, "application/x-amz-json-1.1", $$"""{"__type":"{{code}}","message":"{{message}}"}""", code));
    }

    [Theory]
    [InlineData(null, 403, "MissingAuthenticationToken")]
    [InlineData("AWS4-HMAC-SHA256 SignedHeaders=host", 400, "IncompleteSignature")]
    [InlineData("AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1, SignedHeaders=host", 400, "IncompleteSignature")]
    public void ARequestWithoutASignatureIsRefused(string? authorization, int status, string code)
    {
        var answer = _dispatcher.Dispatch(new RequestHead(authorization), "Action=GetCallerIdentity&Version=2011-06-15", "id", new RequestTrail());

        answer.Status.Should().Be(status);
        answer.Body.Should().Contain($"<Code>{code}</Code>");
    }

    [Fact]
    public void MalformedJsonIsRefused() =>
        Json("StarlingDoveService.DescribeConfigRules", "{").Body.Should().StartWith("""{"__type":"SerializationException","message":""");

    [Fact]
    public void AMemberOfTheWrongTypeIsRefusedWithItsPlace() =>
        Json("StarlingDoveService.DescribeConfigRules", """{"ConfigRuleNames":["a",{}]}""").Body.Should().Be(
            """{"__type":"SerializationException","message":"The value of 'ConfigRuleNames[1]' is not of the type that the operation reads."}""");

    private WireAnswer Query(string service, string body) => _dispatcher.Dispatch(new RequestHead(Authorization(service)), body, "id", new RequestTrail());

    private WireAnswer Json(string target, string body) => _dispatcher.Dispatch(new RequestHead(Authorization("config"), target), body, "id", new RequestTrail());

    private static string Authorization(string service) =>
        $"AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0";
}
