using Amazon.CloudFormation.Model;
using Amazon.ConfigService.Model;
using Amazon.SecurityToken.Model;

namespace Potemkin.EmbeddedAws.Tests.Hosting;

public class SkewedServerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task TheSdkCorrectsItsClockByTheAnswers(int hours)
    {
        await using var aws = await SdkClients.StartAsync(new EmbeddedAwsOptions { Faults = new Faults { ClockSkew = TimeSpan.FromHours(hours) } });

        var identity = await aws.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());
        var created = await aws.CloudFormation.CreateStackAsync(
            new CreateStackRequest { StackName = "one", TemplateBody = "Resources: { Address: { Type: 'AWS::EC2::EIP' } }" });
        var rules = await aws.Config.DescribeConfigRulesAsync(new DescribeConfigRulesRequest());

        identity.Account.Should().Be("123456789012");
        created.StackId.Should().NotBeNull();
        (rules.ConfigRules ?? []).Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task AClientOfTheJsonProtocolCorrectsItselfToo(int hours)
    {
        await using var aws = await SdkClients.StartAsync(new EmbeddedAwsOptions { Faults = new Faults { ClockSkew = TimeSpan.FromHours(hours) } });

        var rules = await aws.Config.DescribeConfigRulesAsync(new DescribeConfigRulesRequest());

        (rules.ConfigRules ?? []).Should().BeEmpty();
    }

    [Fact]
    public async Task AStaleSignatureIsRefused()
    {
        await using var aws = await SdkClients.StartAsync();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, aws.Endpoint)
        {
            Content = new StringContent("Action=GetCallerIdentity&Version=2011-06-15"),
        };
        request.Headers.TryAddWithoutValidation(
            "Authorization", "AWS4-HMAC-SHA256 Credential=key/20260101/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=0");
        request.Headers.Add("X-Amz-Date", "20260101T000000Z");

        var answer = await http.SendAsync(request);

        ((int)answer.StatusCode).Should().Be(403);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(
            "<Code>SignatureDoesNotMatch</Code><Message>Signature expired: 20260101T000000Z is now earlier than ");
    }
}
