using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService;
using Amazon.ConfigService.Model;
using Amazon.Runtime;
using Amazon.SecurityToken.Model;
using Potemkin.EmbeddedAws.State.Saving;

namespace Potemkin.EmbeddedAws.Tests.Hosting;

/// <summary>A state that is saved and loaded, filled by the AWS SDK.</summary>
public sealed class StateTests : IAsyncLifetime
{
    private const string Template = """
        Parameters:
          Algorithm: {Type: String, Default: AES256}
          Secret: {Type: String, NoEcho: true, Default: hunter2}
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties:
              Tags: [{Key: secret, Value: !Ref Secret}]
              BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: !Ref Algorithm}}]}
          Address: {Type: 'AWS::EC2::EIP'}
          Key: {Type: 'AWS::KMS::Key', Properties: {PendingWindowInDays: 7}}
          Rule: {Type: 'AWS::Config::ConfigRule', Properties: {Source: {Owner: AWS, SourceIdentifier: EIP_ATTACHED}}}
        Outputs: {Name: {Value: !Ref Bucket, Export: {Name: !Sub '${AWS::StackName}-bucket'}}}
        """;

    private const string Taken = "Resources: {Bucket: {Type: 'AWS::S3::Bucket', Properties: {BucketName: taken}}}";

    private readonly FakeTime _time = new(DateTimeOffset.UtcNow);
    private readonly HttpClient _http = new();
    private SdkClients _first = null!;
    private SdkClients _second = null!;

    public async Task InitializeAsync()
    {
        _first = await SdkClients.StartAsync(Options);
        _second = await SdkClients.StartAsync(Options);
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _first.DisposeAsync();
        await _second.DisposeAsync();
    }

    private EmbeddedAwsOptions Options => new() { TimeProvider = _time, Seed = 3 };

    [Fact]
    public async Task EverythingIsAnsweredAsBefore()
    {
        await FillAsync(_first);
        await FillAsync(_first.With(new BasicAWSCredentials("111122223333", "any")));

        await MoveAsync();

        var answers = await EverythingOf(_first);
        answers.Should().Contain("NON_COMPLIANT").And.Contain("DELETE_COMPLETE").And.Contain("ResourceDeleted").And.Contain("PendingDeletion");
        (await EverythingOf(_second)).Should().Be(answers);
        (await EverythingOf(_second, "111122223333")).Should().Be(await EverythingOf(_first, "111122223333")).And.NotBe(answers);
        (await StateOf(_second)).Should().Be(await StateOf(_first));
    }

    [Fact]
    public async Task WhatGoesOnGoesOnInTheSameWay()
    {
        await FillAsync(_first);
        await MoveAsync();

        foreach (var aws in (SdkClients[])[_first, _second])
        {
            await aws.CloudFormation.UpdateStackAsync(new UpdateStackRequest
            {
                StackName = "kept",
                UsePreviousTemplate = true,
                Parameters =
                [
                    new() { ParameterKey = "Algorithm", ParameterValue = "AES256" },
                    new() { ParameterKey = "Secret", UsePreviousValue = true },
                ],
            });
            await aws.CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = "next", TemplateBody = Template });
            await aws.CloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = "taken" });
            await aws.Config.StartConfigRulesEvaluationAsync(new StartConfigRulesEvaluationRequest { ConfigRuleNames = ["encrypted"] });
        }

        _time.Advance(TimeSpan.FromDays(8));

        var answers = await EverythingOf(_first);
        (await EverythingOf(_second)).Should().Be(answers);
        answers.Should().Contain("UPDATE_COMPLETE").And.NotContain("hunter3</");
    }

    [Fact]
    public async Task TemporaryCredentialsStayWhoseTheyAre()
    {
        var issued = (await _first.SecurityToken.AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/audit", RoleSessionName = "session" })).Credentials;
        await MoveAsync();

        var identity = await _second.With(issued).SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());

        identity.Arn.Should().Be("arn:aws:sts::111122223333:assumed-role/audit/session");
    }

    [Fact]
    public async Task AStateThatCannotBeLoadedLeavesEverythingAsItWas()
    {
        await FillAsync(_first);
        var before = await EverythingOf(_first);
        var state = JsonNode.Parse(await StateOf(_first))!;
        state["regions"]![0]!["stacks"]![0]!["version"]!["resources"]![0]!["physicalId"] = "other";

        using var answer = await PutAsync(_first, state.ToJsonString());

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Be("""
            The state cannot be loaded. All is as it was.
              Reason: Region 'eu-west-1' of account '123456789012' contradicts itself: There is no AWS::S3::Bucket 'other', which the resource 'Bucket' of a stack is said to be.

            """);
        (await EverythingOf(_first)).Should().Be(before);
    }

    [Theory]
    [InlineData("[", 1, "'[' is an invalid end of a value")]
    [InlineData("{}", null, "It has no 'version', and so is no state of an embedded AWS.")]
    [InlineData("""{"version": 2, "news": []}""", null, "It is of version 2, and this Potemkin reads version 1: a later one wrote it.")]
    [InlineData("""{"version": 0}""", null, "There is no version 0 of it.")]
    [InlineData("{\n\"version\": 1,\n\"savedAt\": \"2026-01-01T00:00:00Z\",\n\"namesPosition\": 0,\n\"regins\": []}", 5, "regins")]
    [InlineData("{\n\"version\": 1,\n\"savedAt\": \"2026-01-01T00:00:00Z\",\n\"namesPosition\": 0,\n\"regions\": [{\n\"accountId\": 5}]}", 6, "$.regions[0].accountId")]
    [InlineData("{\n\"version\": 1,\n\"savedAt\": \"2026-01-01T00:00:00Z\",\n\"namesPosition\": 0,\n\"regions\": [{\n\"stacks\": null}]}", 6, "stacks")]
    public void WhatIsNoStateIsRefusedWithItsLine(string text, int? line, string reason)
    {
        var act = () => StateText.Read(Encoding.UTF8.GetBytes(text));

        var refused = act.Should().Throw<InvalidState>().Which;
        refused.Line.Should().Be(line);
        if (reason != "'[' is an invalid end of a value")
            refused.Message.Should().Contain(reason);
    }

    private static async Task FillAsync(SdkClients aws)
    {
        await aws.Config.PutConfigRuleAsync(new PutConfigRuleRequest
        {
            ConfigRule = new ConfigRule
            {
                ConfigRuleName = "encrypted",
                Source = new Source { Owner = Owner.AWS, SourceIdentifier = "S3_DEFAULT_ENCRYPTION_KMS" },
            },
        });
        await aws.CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = "kept",
            TemplateBody = Template,
            Tags = [new() { Key = "team", Value = "audit" }],
            Parameters = [new() { ParameterKey = "Secret", ParameterValue = "hunter3" }],
        });
        await aws.CloudFormation.UpdateStackAsync(new UpdateStackRequest
        {
            StackName = "kept",
            TemplateBody = Template.Replace("7", "8"),
            Parameters = [new() { ParameterKey = "Algorithm", ParameterValue = "aws:kms" }, new() { ParameterKey = "Secret", UsePreviousValue = true }],
        });
        await aws.CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = "gone", TemplateBody = Template });
        await aws.CloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = "gone" });
        var name = Guid.NewGuid().ToString();
        await aws.CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = "taken", TemplateBody = Taken.Replace("taken", name) });
        await aws.CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = "late", TemplateBody = Taken.Replace("taken", name) });
    }

    private async Task MoveAsync()
    {
        using var answer = await PutAsync(_second, await StateOf(_first));
        answer.StatusCode.Should().Be(HttpStatusCode.NoContent, await answer.Content.ReadAsStringAsync());
    }

    private Task<string> StateOf(SdkClients aws) => _http.GetStringAsync(new Uri(aws.Endpoint, "/_potemkin/state"));

    private Task<HttpResponseMessage> PutAsync(SdkClients aws, string state) =>
        _http.PutAsync(new Uri(aws.Endpoint, "/_potemkin/state"), new StringContent(state));

    private Task<string> EverythingOf(SdkClients aws, string account = "any") => new Everything(_http, aws.Endpoint, account, "eu-west-1").AskAsync();
}
