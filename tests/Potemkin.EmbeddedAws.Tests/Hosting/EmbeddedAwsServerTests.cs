using System.Net;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace Potemkin.EmbeddedAws.Tests.Hosting;

public sealed class EmbeddedAwsServerTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private EmbeddedAwsServer _server = null!;

    public async Task InitializeAsync() => _server = await EmbeddedAwsServer.StartAsync();

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task ListensOnLoopbackWhenItHasStarted()
    {
        var health = await _http.GetStringAsync(new Uri(_server.Endpoint, "/_potemkin/health"));

        _server.Endpoint.Host.Should().Be("127.0.0.1");
        health.Should().Be("""{"status":"listening"}""");
    }

    [Fact]
    public async Task APortThatIsTakenIsAnError()
    {
        var act = () => EmbeddedAwsServer.StartAsync(new EmbeddedAwsOptions { Port = _server.Endpoint.Port });

        await act.Should().ThrowAsync<IOException>();
    }

    [Fact]
    public async Task AResetForgetsEverything()
    {
        using var cloudFormation = CloudFormation();
        await CreateStackAsync(cloudFormation, "one");

        var answer = await _http.PostAsync(new Uri(_server.Endpoint, "/_potemkin/reset"), null);

        answer.StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await StackNamesAsync(cloudFormation)).Should().BeEmpty();
    }

    [Fact]
    public async Task WhatItDoesNotServeIsNotFound()
    {
        var answer = await _http.GetAsync(new Uri(_server.Endpoint, "/nothing"));

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).Should().Be("The embedded AWS does not answer GET /nothing.\n");
    }

    [Fact]
    public async Task ABodyThatIsTooLargeIsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.Endpoint) { Content = new ByteArrayContent(new byte[5 * 1024 * 1024]) };
        request.Headers.ExpectContinue = true;

        var answer = await _http.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("111122223333", "111122223333")]
    [InlineData("AKIAIOSFODNN7EXAMPLE", "123456789012")]
    public async Task AnAccessKeyOfTwelveDigitsIsTheAccount(string accessKey, string account)
    {
        using var securityToken = new AmazonSecurityTokenServiceClient(
            new BasicAWSCredentials(accessKey, "any"),
            new AmazonSecurityTokenServiceConfig { ServiceURL = _server.Endpoint.ToString(), AuthenticationRegion = "us-east-1" });

        var identity = await securityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());

        identity.Account.Should().Be(account);
        identity.Arn.Should().Be($"arn:aws:iam::{account}:root");
    }

    [Fact]
    public async Task AccountsAndRegionsDoNotSeeEachOther()
    {
        using var here = CloudFormation();
        using var otherRegion = CloudFormation(region: "eu-west-1");
        using var otherAccount = CloudFormation(accessKey: "111122223333");

        await CreateStackAsync(here, "one");

        (await StackNamesAsync(here)).Should().Equal("one");
        (await StackNamesAsync(otherRegion)).Should().BeEmpty();
        (await StackNamesAsync(otherAccount)).Should().BeEmpty();
    }

    [Fact]
    public async Task TakesTheErrorsOfAwsToTheSdk()
    {
        using var cloudFormation = CloudFormation();

        var act = () => cloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = "nope" });

        var thrown = (await act.Should().ThrowAsync<AmazonCloudFormationException>()).Which;
        thrown.ErrorCode.Should().Be("ValidationError");
        thrown.Message.Should().Be("Stack with id nope does not exist");
        thrown.ErrorType.Should().Be(ErrorType.Sender);
        thrown.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        thrown.RequestId.Should().NotBeNullOrEmpty();
    }

    private static Task<CreateStackResponse> CreateStackAsync(AmazonCloudFormationClient cloudFormation, string name) =>
        cloudFormation.CreateStackAsync(new CreateStackRequest { StackName = name, TemplateBody = "Resources: { Address: { Type: 'AWS::EC2::EIP' } }" });

    private static async Task<IEnumerable<string>> StackNamesAsync(AmazonCloudFormationClient cloudFormation) =>
        ((await cloudFormation.DescribeStacksAsync(new DescribeStacksRequest())).Stacks ?? []).Select(stack => stack.StackName);

    private AmazonCloudFormationClient CloudFormation(string region = "us-east-1", string accessKey = "any") => new(
        new BasicAWSCredentials(accessKey, "any"),
        new AmazonCloudFormationConfig { ServiceURL = _server.Endpoint.ToString(), AuthenticationRegion = region });
}
