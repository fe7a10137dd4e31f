using System.Net;
using Amazon.CloudFormation.Model;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Potemkin.EmbeddedAws.Tests.Hosting;

namespace Potemkin.EmbeddedAws.Tests.Services.Sts;

public sealed class AssumeRoleTests : IAsyncLifetime
{
    private const string Role = "arn:aws:iam::210987654321:role/teams/audit";

    private SdkClients _aws = null!;

    public async Task InitializeAsync() => _aws = await SdkClients.StartAsync();

    public async Task DisposeAsync() => await _aws.DisposeAsync();

    [Fact]
    public async Task AnAssumedRoleIsTheCallerFromThenOn()
    {
        var assumed = await AssumeAsync();
        await using var audit = _aws.With(assumed.Credentials);

        var identity = await audit.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());

        assumed.AssumedRoleUser.Arn.Should().Be("arn:aws:sts::210987654321:assumed-role/audit/me");
        assumed.AssumedRoleUser.AssumedRoleId.Should().MatchRegex("^AROA[A-Z2-7]{17}:me$");
        (identity.Account, identity.Arn, identity.UserId).Should().Be(
            ("210987654321", assumed.AssumedRoleUser.Arn, assumed.AssumedRoleUser.AssumedRoleId));
    }

    [Fact]
    public async Task TemporaryCredentialsAreOfTheirKind()
    {
        var credentials = (await AssumeAsync()).Credentials;

        credentials.AccessKeyId.Should().MatchRegex("^ASIA[A-Z0-9]{16}$");
        credentials.SecretAccessKey.Should().MatchRegex("^[A-Za-z0-9+/]{40}$");
        credentials.SessionToken.Should().NotBeNullOrEmpty();
        credentials.Expiration.Should().NotBeNull();
    }

    [Fact]
    public async Task AnAssumedRoleActsInTheAccountOfItsArn()
    {
        await using var audit = _aws.With((await AssumeAsync()).Credentials);
        await using var account = _aws.With(new BasicAWSCredentials("210987654321", "any"));

        var created = await audit.CloudFormation.CreateStackAsync(
            new CreateStackRequest { StackName = "one", TemplateBody = "Resources: { Address: { Type: 'AWS::EC2::EIP' } }" });

        created.StackId.Should().StartWith("arn:aws:cloudformation:eu-west-1:210987654321:stack/one/");
        (await account.CloudFormation.DescribeStacksAsync()).Stacks.Should().ContainSingle();
        ((await _aws.CloudFormation.DescribeStacksAsync()).Stacks ?? []).Should().BeEmpty();
    }

    [Fact]
    public async Task ARoleKeepsItsId()
    {
        var one = await AssumeAsync(session: "me");
        var other = await AssumeAsync(session: "you");

        other.AssumedRoleUser.AssumedRoleId.Should().Be(one.AssumedRoleUser.AssumedRoleId.Replace(":me", ":you", StringComparison.Ordinal));
        other.Credentials.AccessKeyId.Should().NotBe(one.Credentials.AccessKeyId);
    }

    [Fact]
    public async Task WhatCannotHaveAnEffectHereIsTakenInForm()
    {
        var assumed = await _aws.SecurityToken.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = Role,
            RoleSessionName = "me",
            ExternalId = "their-id",
            SourceIdentity = "someone",
            Policy = """{"Version":"2012-10-17","Statement":[]}""",
            PolicyArns = [new PolicyDescriptorType { Arn = "arn:aws:iam::aws:policy/ReadOnlyAccess" }],
            Tags = [new Amazon.SecurityToken.Model.Tag { Key = "team", Value = "audit" }],
        });

        assumed.SourceIdentity.Should().Be("someone");
    }

    [Theory]
    [InlineData("arn:aws:iam::1:role/audit", "me", 900, "Request ARN is invalid")]
    [InlineData("arn:aws:iam::210987654321:user/audit", "me", 900, "Request ARN is invalid")]
    [InlineData(
        "audit", "me", 900,
        "1 validation error detected: Value 'audit' at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20")]
    [InlineData(
        Role, "m e", 900,
        @"1 validation error detected: Value 'm e' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w+=,.@-]*")]
    [InlineData(
        Role, "me", 899,
        "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900")]
    [InlineData(
        Role, "me", 43201,
        "1 validation error detected: Value '43201' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 43200")]
    public async Task ARequestThatCannotBeIsRefused(string role, string session, int seconds, string message)
    {
        var act = () => AssumeAsync(role, session, seconds);

        var refused = (await act.Should().ThrowAsync<AmazonSecurityTokenServiceException>()).Which;
        (refused.ErrorCode, refused.Message, refused.StatusCode).Should().Be(("ValidationError", message, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task APolicyThatIsNoJsonIsRefused()
    {
        var act = () => _aws.SecurityToken.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Role, RoleSessionName = "me", Policy = "{" });

        (await act.Should().ThrowAsync<MalformedPolicyDocumentException>()).WithMessage("The policy is not in the valid JSON format.");
    }

    [Fact]
    public async Task ARoleThatIsAssumedByARoleLastsAnHourAtMost()
    {
        await using var audit = _aws.With((await AssumeAsync()).Credentials);

        var act = () => audit.SecurityToken.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Role, RoleSessionName = "me", DurationSeconds = 3601 });

        (await act.Should().ThrowAsync<AmazonSecurityTokenServiceException>()).WithMessage(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.");
    }

    [Fact]
    public async Task WithoutItsSessionTokenAnAccessKeyIsInvalid()
    {
        var credentials = (await AssumeAsync()).Credentials;
        await using var audit = _aws.With(new BasicAWSCredentials(credentials.AccessKeyId, credentials.SecretAccessKey));

        var act = () => audit.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());

        var refused = (await act.Should().ThrowAsync<AmazonSecurityTokenServiceException>()).Which;
        (refused.ErrorCode, refused.Message, refused.StatusCode).Should().Be(
            ("InvalidClientTokenId", "The security token included in the request is invalid.", HttpStatusCode.Forbidden));
    }

    [Fact]
    public async Task ASessionTokenIsOfTheCallerHimself()
    {
        var session = await _aws.SecurityToken.GetSessionTokenAsync(new GetSessionTokenRequest());
        await using var same = _aws.With(session.Credentials);

        var identity = await same.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());
        var again = () => same.SecurityToken.GetSessionTokenAsync(new GetSessionTokenRequest());

        (identity.Account, identity.Arn, identity.UserId).Should().Be(("123456789012", "arn:aws:iam::123456789012:root", "any"));
        var refused = (await again.Should().ThrowAsync<AmazonSecurityTokenServiceException>()).Which;
        (refused.ErrorCode, refused.Message).Should().Be(("AccessDenied", "Cannot call GetSessionToken with session credentials"));
    }

    private Task<AssumeRoleResponse> AssumeAsync(string role = Role, string session = "me", int? seconds = null) =>
        _aws.SecurityToken.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = session, DurationSeconds = seconds });
}
