using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.Config.ConformancePacks;

public sealed class PackComplianceTests : IDisposable
{
    private readonly ConfigFixture _aws = new();
    private readonly string _id;

    public PackComplianceTests()
    {
        _aws.CreateBucket("closed", "aws:kms");
        _aws.CreateBucket("open");
        _id = _aws.PutPack("mine");
        _aws.PutPack("empty", "Resources: {A: {Type: AWS::Config::ConfigRule, Properties: {Source: {Owner: AWS, SourceIdentifier: EIP_ATTACHED}}}}");
        _aws.PutPack("perfect", "Resources: {A: {Type: AWS::Config::ConfigRule, Properties: {Source: {Owner: AWS, SourceIdentifier: S3_BUCKET_PUBLIC_READ_PROHIBITED}}}}");
    }

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void EachRuleSaysWhatItSaysOnTheWhole()
    {
        Rules("").Should().Equal($"Private-{_id} COMPLIANT", $"bucket-encrypted-{_id} NON_COMPLIANT");
        Rules(",\"Filters\":{\"ComplianceType\":\"COMPLIANT\"}").Should().Equal($"Private-{_id} COMPLIANT");
        Rules($",\"Filters\":{{\"ConfigRuleNames\":[\"bucket-encrypted-{_id}\"]}}").Should().Equal($"bucket-encrypted-{_id} NON_COMPLIANT");
        Rules(",\"Limit\":1").Should().HaveCount(1);
        _aws.Call("DescribeConformancePackCompliance", """{"ConformancePackName":"mine"}""")["ConformancePackRuleComplianceList"]![0]!["Controls"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public void ResultsAreFilteredByRuleVerdictAndResource()
    {
        Results("").Should().Equal("Private closed COMPLIANT", "Private open COMPLIANT", "bucket closed COMPLIANT", "bucket open NON_COMPLIANT");
        Results(",\"Filters\":{\"ComplianceType\":\"NON_COMPLIANT\"}").Should().Equal("bucket open NON_COMPLIANT");
        Results($",\"Filters\":{{\"ConfigRuleNames\":[\"Private-{_id}\"],\"ResourceType\":\"AWS::S3::Bucket\",\"ResourceIds\":[\"open\"]}}").Should().Equal("Private open COMPLIANT");
        Results(",\"Filters\":{\"ResourceType\":\"AWS::EC2::EIP\"}").Should().BeEmpty();
        Results(",\"Limit\":3").Should().HaveCount(3);
    }

    [Theory]
    [InlineData("{\"ConfigRuleNames\":[\"none\"]}", "NoSuchConfigRuleInConformancePackException", "The AWS Config rule 'none' that you passed in the filter does not exist.")]
    [InlineData("{\"ResourceIds\":[\"a\"]}", "InvalidParameterValueException", "ResourceIds is valid only when you provide ResourceType.")]
    public void AFilterThatFitsNothingIsRefused(string filters, string code, string message) =>
        _aws.Fail("GetConformancePackComplianceDetails", $$"""{"ConformancePackName":"mine","Filters":{{filters}}}""").Should().Be((code, message));

    [Fact]
    public void APackIsAsCompliantAsItsWorstRule() =>
        _aws.Call("GetConformancePackComplianceSummary", """{"ConformancePackNames":["perfect","empty","mine"]}""")["ConformancePackComplianceSummaryList"]!.AsArray()
            .Select(summary => $"{summary!["ConformancePackName"]} {summary["ConformancePackComplianceStatus"]}")
            .Should().Equal("perfect COMPLIANT", "empty INSUFFICIENT_DATA", "mine NON_COMPLIANT");

    [Theory]
    [InlineData("{}", "empty INSUFFICIENT_DATA, mine 75, perfect 100")]
    [InlineData("{\"SortOrder\":\"DESCENDING\"}", "perfect 100, mine 75, empty INSUFFICIENT_DATA")]
    [InlineData("{\"SortBy\":\"SCORE\"}", "mine 75, perfect 100, empty INSUFFICIENT_DATA")]
    [InlineData("{\"SortBy\":\"SCORE\",\"SortOrder\":\"DESCENDING\"}", "perfect 100, mine 75, empty INSUFFICIENT_DATA")]
    [InlineData("{\"Filters\":{\"ConformancePackNames\":[\"mine\",\"none\"]}}", "mine 75")]
    public void AScoreIsTheShareOfCompliantResults(string request, string scores) => string.Join(", ",
        _aws.Call("ListConformancePackComplianceScores", request)["ConformancePackComplianceScores"]!.AsArray()
            .Select(score => $"{score!["ConformancePackName"]} {score["Score"]}")).Should().Be(scores);

    [Fact]
    public void PacksAreFoundByQueries() =>
        _aws.Call("SelectResourceConfig", """{"Expression":"SELECT resourceName, configuration.complianceType WHERE resourceType = 'AWS::Config::ConformancePackCompliance'"}""")["Results"]!.AsArray()
            .Select(result => result!.ToString()).Should().Contain("""{"resourceName":"mine","configuration":{"complianceType":"NON_COMPLIANT"}}""").And.HaveCount(3);

    private IEnumerable<string> Rules(string others) =>
        _aws.Call("DescribeConformancePackCompliance", $$"""{"ConformancePackName":"mine"{{others}}}""")["ConformancePackRuleComplianceList"]!.AsArray()
            .Select(rule => $"{rule!["ConfigRuleName"]} {rule["ComplianceType"]}");

    private IEnumerable<string> Results(string others) =>
        _aws.Call("GetConformancePackComplianceDetails", $$"""{"ConformancePackName":"mine"{{others}}}""")["ConformancePackRuleEvaluationResults"]!.AsArray().Select(Text);

    private static string Text(JsonNode? result)
    {
        var qualifier = result!["EvaluationResultIdentifier"]!["EvaluationResultQualifier"]!;
        return $"{qualifier["ConfigRuleName"]!.ToString().Split('-')[0]} {qualifier["ResourceId"]} {result["ComplianceType"]}";
    }
}
