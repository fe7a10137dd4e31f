using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public sealed class ComplianceSummaryTests : IDisposable
{
    private const string Time = "\"ComplianceSummaryTimestamp\":1767225600";

    private readonly ConfigFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void RulesAreCountedUpTo25()
    {
        _aws.PutRule("nothing-yet", "EIP_ATTACHED");
        _aws.CreateBucket("logs");
        foreach (var number in Enumerable.Range(1, 26))
            _aws.PutRule($"rule-{number}", "S3_DEFAULT_ENCRYPTION_KMS");
        _aws.PutRule("encrypted", "S3_BUCKET_PUBLIC_READ_PROHIBITED");

        _aws.Call("GetComplianceSummaryByConfigRule").ToJsonString().Should().Be(
            """{"ComplianceSummary":{"CompliantResourceCount":{"CappedCount":1,"CapExceeded":false},"NonCompliantResourceCount":{"CappedCount":25,"CapExceeded":true},"""
            + Time + "}}");
    }

    [Fact]
    public void ResourcesAreCountedUpTo100()
    {
        foreach (var number in Enumerable.Range(1, 100))
            _aws.CreateBucket($"plain-{number}");
        _aws.CreateBucket("closed", "aws:kms");
        _aws.PutRule("kms", "S3_DEFAULT_ENCRYPTION_KMS");

        var upToTheCap = Summary("{}");
        _aws.CreateBucket("plain-101");

        upToTheCap.Should().Be(Counted(1, 100, "false"));
        Summary("{}").Should().Be(Counted(1, 100, "true"));
    }

    [Fact]
    public void EachTypeThatIsAskedForHasItsOwnSummary()
    {
        _aws.CreateBucket("logs");
        _aws.PutRule("kms", "S3_DEFAULT_ENCRYPTION_KMS");

        var summaries = _aws.Call("GetComplianceSummaryByResourceType", """{"ResourceTypes":["AWS::S3::Bucket","AWS::EC2::EIP"]}""");

        summaries["ComplianceSummariesByResourceType"]!.AsArray().Select(Text).Should().Equal(
            $$"""{"ResourceType":"AWS::S3::Bucket","ComplianceSummary":{{Counted(0, 1, "false")}}}""",
            $$"""{"ResourceType":"AWS::EC2::EIP","ComplianceSummary":{{Counted(0, 0, "false")}}}""");
    }

    [Fact]
    public void AtMostTwentyTypesAreAskedFor() =>
        _aws.Fail("GetComplianceSummaryByResourceType", $$"""{"ResourceTypes":[{{string.Join(',', Enumerable.Repeat("\"a\"", 21))}}]}""")
            .Code.Should().Be("ValidationException");

    private static string Counted(int compliant, int nonCompliant, string exceeded) =>
        $$$"""{"CompliantResourceCount":{"CappedCount":{{{compliant}}},"CapExceeded":false},"NonCompliantResourceCount":{"CappedCount":{{{nonCompliant}}},"CapExceeded":{{{exceeded}}}},{{{Time}}}}""";

    private static string Text(JsonNode? node) => node!.ToJsonString();

    private string Summary(string request) =>
        Text(_aws.Call("GetComplianceSummaryByResourceType", request)["ComplianceSummariesByResourceType"]!.AsArray().Single()!["ComplianceSummary"]);
}
