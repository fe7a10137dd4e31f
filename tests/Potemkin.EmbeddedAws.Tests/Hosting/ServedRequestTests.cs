using System.Collections.Concurrent;
using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Amazon.ConfigService.Model;
using Amazon.Runtime;

namespace Potemkin.EmbeddedAws.Tests.Hosting;

/// <summary>What is told of the requests that an embedded AWS serves.</summary>
public class ServedRequestTests
{
    private const string Template = """
        Parameters: {Secret: {Type: String, NoEcho: true, AllowedPattern: '[0-9]+'}}
        Resources: {Address: {Type: 'AWS::EC2::EIP'}}
        """;

    private readonly ConcurrentQueue<ServedRequest> _served = new();

    [Fact]
    public async Task ItIsToldWhoAskedForWhatAndWhatBecameOfIt()
    {
        await using var aws = await SdkClients.StartAsync(Options());

        await aws.CloudFormation.CreateStackAsync(new CreateStackRequest { StackName = "one", TemplateBody = "Resources: {Address: {Type: 'AWS::EC2::EIP'}}" });

        var told = _served.Single();
        told.Should().BeEquivalentTo(
            new
            {
                AccountId = "123456789012",
                Region = "eu-west-1",
                Service = "cloudformation",
                Operation = "CreateStack",
                Subject = "one",
                Status = 200,
                ErrorCode = (string?)null,
                ErrorMessage = (string?)null,
                Fault = (string?)null,
            });
        told.RequestId.Should().NotBeEmpty();
    }

    [Fact]
    public async Task ARefusalIsToldWithItsReason()
    {
        await using var aws = await SdkClients.StartAsync(Options());

        await aws.Invoking(it => it.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = "two" }))
            .Should().ThrowAsync<AmazonCloudFormationException>();

        var told = _served.Single();
        (told.Subject, told.Status, told.ErrorCode, told.ErrorMessage).Should().Be(("two", 400, "ValidationError", "Stack with id two does not exist"));
    }

    [Fact]
    public async Task AFaultIsToldAsOne()
    {
        await using var aws = await SdkClients.StartAsync(Options(new Faults { ServerErrors = 1 }));

        await aws.Invoking(it => it.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest())).Should().ThrowAsync<AmazonServiceException>();

        _served.Should().OnlyContain(told => told.Fault == "InternalFailure" || told.Fault == "ServiceUnavailable").And.OnlyContain(told => told.Status >= 500);
    }

    [Fact]
    public async Task ALostAnswerIsToldWithWhatWasDone()
    {
        await using var aws = await SdkClients.StartAsync(Options(new Faults { LostAnswers = 1 }));

        await aws.Invoking(it => it.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest { StackName = "two" })).Should().ThrowAsync<Exception>();

        _served.Should().OnlyContain(told => told.Fault == "LostAnswer" && told.Status == null && told.ErrorCode == "ValidationError");
    }

    [Fact]
    public async Task NoSecretIsTold()
    {
        await using var aws = await SdkClients.StartAsync(Options());
        using var http = new HttpClient();

        await aws.Invoking(it => it.CloudFormation.CreateStackAsync(new CreateStackRequest
        {
            StackName = "hunter2",
            TemplateBody = Template,
            Parameters = [new() { ParameterKey = "Secret", ParameterValue = "hunter2" }],
        })).Should().ThrowAsync<AmazonCloudFormationException>();
        using var unsigned = new HttpRequestMessage(HttpMethod.Post, aws.Endpoint) { Content = new StringContent("Action=ListStacks") };
        unsigned.Headers.TryAddWithoutValidation("Authorization", "Bearer hunter2");
        using var refused = await http.SendAsync(unsigned);

        (await refused.Content.ReadAsStringAsync()).Should().Contain("hunter2");
        _served.Should().HaveCount(2);
        string.Join('\n', _served).Should().NotContain("hunter2");
        _served.First().ErrorMessage.Should().Be("Parameter 'Secret' must match pattern [0-9]+");
        _served.Last().ErrorMessage.Should().Be("Authorization header requires 'Credential' parameter. Authorization=****");
    }

    [Fact]
    public async Task WhatItIsAboutIsToldOfEachService()
    {
        await using var aws = await SdkClients.StartAsync(Options());

        await aws.Config.PutConfigRuleAsync(new PutConfigRuleRequest
        {
            ConfigRule = new ConfigRule { ConfigRuleName = "eip", Source = new Source { Owner = "AWS", SourceIdentifier = "EIP_ATTACHED" } },
        });
        await aws.Config.DescribeConfigRulesAsync(new DescribeConfigRulesRequest { ConfigRuleNames = ["eip"] });
        await aws.Invoking(it => it.Config.DescribeConfigRulesAsync(new DescribeConfigRulesRequest { ConfigRuleNames = ["a", "b", "c", "d", "e"] }))
            .Should().ThrowAsync<NoSuchConfigRuleException>();
        await aws.Config.DescribeConfigurationRecordersAsync(new DescribeConfigurationRecordersRequest());

        _served.Select(told => $"{told.Operation} {told.Subject}").Should().Equal(
            "PutConfigRule eip",
            "DescribeConfigRules eip",
            "DescribeConfigRules a b c and 2 more",
            "DescribeConfigurationRecorders ");
    }

    private EmbeddedAwsOptions Options(Faults? faults = null) => new() { RequestServed = _served.Enqueue, Faults = faults ?? Faults.None };
}
