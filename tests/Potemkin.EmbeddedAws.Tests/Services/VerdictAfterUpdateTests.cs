using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Services;

public sealed class VerdictAfterUpdateTests : IDisposable
{
    private const string Template = """
        Parameters:
          Algorithm:
            Type: String
        Resources:
          Bucket:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: logs-of-orders
              BucketEncryption:
                ServerSideEncryptionConfiguration:
                  - ServerSideEncryptionByDefault:
                      SSEAlgorithm: !Ref Algorithm
          Rule:
            Type: AWS::Config::ConfigRule
            Properties:
              ConfigRuleName: kms
              Source:
                Owner: AWS
                SourceIdentifier: S3_DEFAULT_ENCRYPTION_KMS
        """;

    private readonly FakeTime _time = new();
    private World? _world;
    private Dispatcher? _dispatcher;

    public void Dispose() => _world?.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AnUpdateIsJudgedAnew(bool realistic)
    {
        _world = new World(new EmbeddedAwsOptions { TimeProvider = _time, Latency = realistic ? Latency.Realistic() : Latency.None });
        _dispatcher = new Dispatcher(_world, AwsServices.For(_world));

        DeployAndExpect("CreateStack", "AES256", "NON_COMPLIANT");
        DeployAndExpect("UpdateStack", "aws:kms", "COMPLIANT");
        DeployAndExpect("UpdateStack", "AES256", "NON_COMPLIANT");
    }

    /// <summary>The verdict is there in the end, and was ordered after the deployment began.</summary>
    private void DeployAndExpect(string operation, string algorithm, string compliance)
    {
        _time.Advance(TimeSpan.FromMinutes(5));
        var start = _time.GetUtcNow();

        Send("cloudformation", null, $"Action={operation}&Version=2010-05-15&StackName=orders&TemplateBody={Uri.EscapeDataString(Template)}"
            + $"&Parameters.member.1.ParameterKey=Algorithm&Parameters.member.1.ParameterValue={Uri.EscapeDataString(algorithm)}");
        _time.Advance(TimeSpan.FromMinutes(3));

        var result = JsonNode.Parse(Send(
            "config", "StarlingDoveService.GetComplianceDetailsByConfigRule", """{"ConfigRuleName":"kms"}"""))!["EvaluationResults"]!.AsArray().Single()!;
        result["ComplianceType"]!.ToString().Should().Be(compliance);
        ((double)result["EvaluationResultIdentifier"]!["OrderingTimestamp"]!).Should().BeGreaterThanOrEqualTo(start.ToUnixTimeMilliseconds() / 1000.0);
    }

    private string Send(string service, string? target, string body)
    {
        var authorization = $"AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/eu-west-1/{service}/aws4_request, SignedHeaders=host, Signature=0";
        var answer = _dispatcher!.Dispatch(new RequestHead(authorization, target), body, "request-id", new RequestTrail());
        answer.Status.Should().Be(200, answer.Body);
        return answer.Body;
    }
}
