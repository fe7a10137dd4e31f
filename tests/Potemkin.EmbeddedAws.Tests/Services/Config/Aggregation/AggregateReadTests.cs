using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Tests.Services.Config.ConformancePacks;

namespace Potemkin.EmbeddedAws.Tests.Services.Config.Aggregation;

/// <summary>Three regions of two accounts, of which one is not asked for and one has not authorized the aggregator.</summary>
public sealed class AggregateReadTests : IDisposable
{
    private static readonly AccountRegion Home = new("123456789012", "eu-west-1");
    private static readonly AccountRegion Other = new("111122223333", "eu-west-1");
    private static readonly AccountRegion Unauthorized = new("444455556666", "eu-west-1");

    private readonly ConfigFixture _aws = new();

    public AggregateReadTests()
    {
        _aws.CreateBucket(Home, "home-open");
        _aws.CreateBucket(Home, "home-closed", "aws:kms");
        _aws.CreateBucket(Other, "other-closed", "aws:kms");
        _aws.CreateBucket(Other with { Region = "us-east-1" }, "elsewhere");
        _aws.CreateBucket(Unauthorized, "secret");
        foreach (var place in new[] { Home, Other, Unauthorized })
            _aws.Call(place, "PutConfigRule", """{"ConfigRule":{"ConfigRuleName":"kms","Source":{"Owner":"AWS","SourceIdentifier":"S3_DEFAULT_ENCRYPTION_KMS"}}}""");
        _aws.Call(Home, "PutConfigRule", """{"ConfigRule":{"ConfigRuleName":"silent","Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}}""");
        _aws.Call(Other, "PutAggregationAuthorization", """{"AuthorizedAccountId":"123456789012","AuthorizedAwsRegion":"eu-west-1"}""");
        _aws.Call(
            "PutConfigurationAggregator",
            """{"ConfigurationAggregatorName":"all","AccountAggregationSources":[{"AccountIds":["123456789012","111122223333","444455556666"],"AwsRegions":["eu-west-1"]}]}""");
    }

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void RulesThatSayAnythingAreShownWithWhereTheyAre()
    {
        Rules("").Should().Equal("123456789012 kms NON_COMPLIANT", "111122223333 kms COMPLIANT");
        Rules("\"ComplianceType\":\"COMPLIANT\"").Should().Equal("111122223333 kms COMPLIANT");
        Rules("\"AccountId\":\"123456789012\",\"AwsRegion\":\"eu-west-1\",\"ConfigRuleName\":\"kms\"").Should().Equal("123456789012 kms NON_COMPLIANT");
        Rules("\"AwsRegion\":\"us-east-1\"").Should().BeEmpty();
    }

    [Fact]
    public void TheResultsOfOneRuleAreThoseOfItsAccount()
    {
        const string Asked = "\"ConfigRuleName\":\"kms\",\"AwsRegion\":\"eu-west-1\",\"AccountId\":";

        Results(Asked + "\"123456789012\"").Should().Equal("home-closed COMPLIANT", "home-open NON_COMPLIANT");
        Results(Asked + "\"123456789012\",\"ComplianceType\":\"NON_COMPLIANT\"").Should().Equal("home-open NON_COMPLIANT");
        Results(Asked + "\"444455556666\"").Should().BeEmpty("the account has not authorized the aggregator");
        _aws.Fail("GetAggregateComplianceDetailsByConfigRule", Request(Asked + "\"123456789012\",\"ComplianceType\":\"NOT_APPLICABLE\"")).Should().Be((
            "ValidationException", "The ComplianceType NOT_APPLICABLE is not supported. Only the following values are supported: COMPLIANT, NON_COMPLIANT"));
    }

    [Fact]
    public void RulesAreCountedByAccountAndRegion()
    {
        Summary("").Should().Be(" 1/1");
        Summary("\"GroupByKey\":\"ACCOUNT_ID\"").Should().Be("111122223333 1/0, 123456789012 0/1");
        Summary("\"GroupByKey\":\"AWS_REGION\"").Should().Be("eu-west-1 1/1");
        Summary("\"GroupByKey\":\"ACCOUNT_ID\",\"Filters\":{\"AccountId\":\"111122223333\"}").Should().Be("111122223333 1/0");

        string Summary(string members) => string.Join(", ", Call("GetAggregateConfigRuleComplianceSummary", members)["AggregateComplianceCounts"]!.AsArray().Select(count =>
            $"{count!["GroupName"]} {count["ComplianceSummary"]!["CompliantResourceCount"]!["CappedCount"]}/{count["ComplianceSummary"]!["NonCompliantResourceCount"]!["CappedCount"]}"));
    }

    [Fact]
    public void ResourcesAreCountedAndGrouped()
    {
        Counts("").Should().Be("""{"TotalDiscoveredResources":3,"GroupedResourceCounts":[]}""");
        Counts("\"GroupByKey\":\"ACCOUNT_ID\"").Should().Be(
            """{"TotalDiscoveredResources":3,"GroupByKey":"ACCOUNT_ID","GroupedResourceCounts":[{"GroupName":"123456789012","ResourceCount":2},{"GroupName":"111122223333","ResourceCount":1}]}""");
        Counts("\"GroupByKey\":\"RESOURCE_TYPE\",\"Filters\":{\"AccountId\":\"111122223333\",\"ResourceType\":\"AWS::S3::Bucket\"}").Should().Be(
            """{"TotalDiscoveredResources":1,"GroupByKey":"RESOURCE_TYPE","GroupedResourceCounts":[{"GroupName":"AWS::S3::Bucket","ResourceCount":1}]}""");

        string Counts(string members) => Call("GetAggregateDiscoveredResourceCounts", members).ToJsonString();
    }

    [Fact]
    public void ResourcesAreListedWithWhereTheyAre()
    {
        List("").Should().Equal("home-closed", "home-open", "other-closed");
        List(",\"Filters\":{\"AccountId\":\"111122223333\"}").Should().Equal("other-closed");
        List(",\"Filters\":{\"ResourceId\":\"home-open\",\"ResourceName\":\"home-open\",\"Region\":\"eu-west-1\"}").Should().Equal("home-open");
        Call("ListAggregateDiscoveredResources", "\"ResourceType\":\"AWS::S3::Bucket\",\"Limit\":1")["ResourceIdentifiers"]!.ToJsonString().Should().Be(
            """[{"SourceAccountId":"123456789012","SourceRegion":"eu-west-1","ResourceId":"home-closed","ResourceType":"AWS::S3::Bucket","ResourceName":"home-closed"}]""");

        IEnumerable<string> List(string members) => Call("ListAggregateDiscoveredResources", "\"ResourceType\":\"AWS::S3::Bucket\"" + members)["ResourceIdentifiers"]!
            .AsArray().Select(found => found!["ResourceId"]!.ToString());
    }

    [Fact]
    public void TheItemsOfResourcesAreGotByWhereTheyAre()
    {
        var item = Call("GetAggregateResourceConfig", $"\"ResourceIdentifier\":{Identifier(Other, "other-closed")}")["ConfigurationItem"]!;
        var batch = Call("BatchGetAggregateResourceConfig", $"\"ResourceIdentifiers\":[{Identifier(Home, "home-open")},{Identifier(Unauthorized, "secret")}]");

        item["accountId"]!.ToString().Should().Be("111122223333");
        item["configuration"]!.ToString().Should().Be("""{"name":"other-closed"}""");
        batch["BaseConfigurationItems"]!.AsArray().Should().ContainSingle().Which!.AsObject().Should().NotContainKey("tags");
        batch["UnprocessedResourceIdentifiers"]!.ToJsonString().Should().Be($"[{Identifier(Unauthorized, "secret")}]");
        _aws.Fail("GetAggregateResourceConfig", Request($"\"ResourceIdentifier\":{Identifier(Home, "other-closed")}")).Should().Be((
            "ResourceNotDiscoveredException", "Resource other-closed of resourceType:AWS::S3::Bucket is unknown or has not been discovered"));
    }

    [Fact]
    public void QueriesAreAnsweredFromAllSources()
    {
        Select("\"Expression\":\"SELECT accountId, COUNT(*) WHERE resourceType = 'AWS::S3::Bucket' GROUP BY accountId\"").Should().Equal(
            """{"accountId":"123456789012","COUNT(*)":2}""", """{"accountId":"111122223333","COUNT(*)":1}""");
        Select("\"Expression\":\"SELECT resourceId\",\"MaxResults\":1,\"Limit\":2").Should().HaveCount(1);
        Select("\"Expression\":\"SELECT resourceId\",\"Limit\":2").Should().HaveCount(2);

        IEnumerable<string> Select(string members) => Call("SelectAggregateResourceConfig", members)["Results"]!.AsArray().Select(result => result!.ToString());
    }

    [Fact]
    public void ConformancePacksAreShownAndCounted()
    {
        _aws.PutPack("mine");
        _aws.Call(Other, "PutConformancePack", PackFixture.Request("theirs", PackFixture.Template));

        Packs("").Should().Be("mine 123456789012 NON_COMPLIANT 1/1/2, theirs 111122223333 COMPLIANT 2/0/2");
        Packs("\"Filters\":{\"ComplianceType\":\"COMPLIANT\"}").Should().Be("theirs 111122223333 COMPLIANT 2/0/2");
        Packs("\"Filters\":{\"ConformancePackName\":\"mine\"}").Should().Be("mine 123456789012 NON_COMPLIANT 1/1/2");
        Call("GetAggregateConformancePackComplianceSummary", "\"GroupByKey\":\"AWS_REGION\"").ToJsonString().Should().Be(
            """{"AggregateConformancePackComplianceSummaries":[{"ComplianceSummary":{"CompliantConformancePackCount":1,"NonCompliantConformancePackCount":1},"GroupName":"eu-west-1"}],"GroupByKey":"AWS_REGION"}""");

        string Packs(string members) => string.Join(", ", Call("DescribeAggregateComplianceByConformancePacks", members)["AggregateComplianceByConformancePacks"]!.AsArray()
            .Select(pack => (pack, compliance: pack!["Compliance"]!))
            .Select(found => $"{found.pack!["ConformancePackName"]} {found.pack["AccountId"]} {found.compliance["ComplianceType"]} "
                + $"{found.compliance["CompliantRuleCount"]}/{found.compliance["NonCompliantRuleCount"]}/{found.compliance["TotalRuleCount"]}"));
    }

    [Fact]
    public void AllRegionsAreThoseThatTheAccountIsIn()
    {
        _aws.Call(Other with { Region = "us-east-1" }, "PutAggregationAuthorization", """{"AuthorizedAccountId":"123456789012","AuthorizedAwsRegion":"eu-west-1"}""");
        _aws.Call("PutConfigurationAggregator", """{"ConfigurationAggregatorName":"all","AccountAggregationSources":[{"AccountIds":["111122223333"],"AllAwsRegions":true}]}""");

        Call("GetAggregateDiscoveredResourceCounts", "\"GroupByKey\":\"AWS_REGION\"")["GroupedResourceCounts"]!.ToJsonString().Should().Be(
            """[{"GroupName":"eu-west-1","ResourceCount":1},{"GroupName":"us-east-1","ResourceCount":1}]""");
    }

    private static string Identifier(AccountRegion place, string bucket) =>
        $$"""{"SourceAccountId":"{{place.AccountId}}","SourceRegion":"{{place.Region}}","ResourceId":"{{bucket}}","ResourceType":"AWS::S3::Bucket"}""";

    private static string Request(string members) => $"{{\"ConfigurationAggregatorName\":\"all\"{(members.Length > 0 ? "," : "")}{members}}}";

    private JsonNode Call(string operation, string members) => _aws.Call(operation, Request(members));

    private IEnumerable<string> Rules(string filters) => Call("DescribeAggregateComplianceByConfigRules", $"\"Filters\":{{{filters}}}")["AggregateComplianceByConfigRules"]!
        .AsArray().Select(rule => $"{rule!["AccountId"]} {rule["ConfigRuleName"]} {rule["Compliance"]!["ComplianceType"]}");

    private IEnumerable<string> Results(string members) => Call("GetAggregateComplianceDetailsByConfigRule", members)["AggregateEvaluationResults"]!
        .AsArray().Select(result => $"{result!["EvaluationResultIdentifier"]!["EvaluationResultQualifier"]!["ResourceId"]} {result["ComplianceType"]}");
}
