using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.Config.Querying;

public sealed class SelectResourceConfigTests : IDisposable
{
    private readonly ConfigFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void TheLastItemsOfWhatIsThereAreFound()
    {
        _aws.Delete(_aws.CreateBucket("gone"));
        _aws.Encrypt(_aws.CreateBucket("logs", "AES256", ("team", "red")), "aws:kms");

        var answer = _aws.Call("SelectResourceConfig", Request(
            "SELECT resourceId, tags, supplementaryConfiguration.ServerSideEncryptionConfiguration.rules.applyServerSideEncryptionByDefault.sseAlgorithm WHERE resourceType = 'AWS::S3::Bucket'"));

        answer["Results"]!.AsArray().Select(result => result!.ToString()).Should().Equal(
            """{"resourceId":"logs","tags":[{"tag":"team=red","key":"team","value":"red"}],"supplementaryConfiguration":{"ServerSideEncryptionConfiguration":{"rules":[{"applyServerSideEncryptionByDefault":{"sseAlgorithm":"aws:kms"}}]}}}""");
        answer["QueryInfo"]!.ToJsonString().Should().StartWith("""{"SelectFields":[{"Name":"resourceId"},{"Name":"tags"},{"Name":"supp""");
    }

    [Fact]
    public void WhatRulesSayIsFoundAsItemsOfTheirOwn()
    {
        _aws.CreateBucket("open");
        _aws.CreateBucket("closed", "aws:kms");
        _aws.PutRule("kms", "S3_DEFAULT_ENCRYPTION_KMS");
        _aws.PutRule("unread", "S3_BUCKET_PUBLIC_READ_PROHIBITED");

        Results("SELECT configuration.complianceType, COUNT(*) WHERE resourceType = 'AWS::Config::ResourceCompliance' GROUP BY configuration.complianceType").Should().Equal(
            """{"configuration":{"complianceType":"COMPLIANT"},"COUNT(*)":1}""", """{"configuration":{"complianceType":"NON_COMPLIANT"},"COUNT(*)":1}""");
        Results("SELECT resourceId, configuration.configRuleList.configRuleName, configuration.targetResourceId WHERE configuration.complianceType = 'NON_COMPLIANT'").Should().Equal(
            """{"resourceId":"AWS::S3::Bucket/open","configuration":{"configRuleList":[{"configRuleName":"kms"},{"configRuleName":"unread"}],"targetResourceId":"open"}}""");
    }

    [Fact]
    public void ResultsComeInPagesOf25AndGroupsAllAtOnce()
    {
        foreach (var number in Enumerable.Range(1, 30))
            _aws.CreateBucket($"bucket-{number:00}");

        var first = _aws.Call("SelectResourceConfig", Request("SELECT resourceId"));
        var second = _aws.Call("SelectResourceConfig", Request("SELECT resourceId", $",\"NextToken\":\"{first["NextToken"]}\""));
        var limited = _aws.Call("SelectResourceConfig", Request("SELECT resourceId", ",\"Limit\":3"));
        var groups = _aws.Call("SelectResourceConfig", Request("SELECT resourceId, COUNT(*) GROUP BY resourceId"));

        Count(first).Should().Be(25);
        Count(second).Should().Be(5);
        second["NextToken"].Should().BeNull();
        Count(limited).Should().Be(3);
        Count(groups).Should().Be(30);
        Count(_aws.Call("SelectResourceConfig", Request("SELECT resourceId, COUNT(*) GROUP BY resourceId ORDER BY COUNT(*)", ",\"Limit\":3"))).Should().Be(30);
    }

    [Theory]
    [InlineData("SELECT", "", "InvalidExpressionException", "syntax error at line 1, column 6")]
    [InlineData("SELECT arn", ",\"NextToken\":\"x\"", "InvalidNextTokenException", "The nextToken provided is invalid")]
    [InlineData("", "", "ValidationException", "1 validation error detected: Value '' at 'expression' failed to satisfy constraint: Member must have length greater than or equal to 1")]
    public void ARequestThatCannotBeAnsweredIsRefused(string expression, string others, string code, string message) =>
        _aws.Fail("SelectResourceConfig", Request(expression, others)).Should().Be((code, message));

    private static string Request(string expression, string others = "") => $$"""{"Expression":"{{expression}}"{{others}}}""";

    private static int Count(JsonNode answer) => answer["Results"]!.AsArray().Count;

    private IReadOnlyList<string> Results(string expression) =>
        [.. _aws.Call("SelectResourceConfig", Request(expression))["Results"]!.AsArray().Select(result => result!.ToString())];
}
