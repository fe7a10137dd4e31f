using Potemkin.EmbeddedAws.Rules;

namespace Potemkin.EmbeddedAws.Tests.Services.Config;

public class ConfigServiceTests
{
    private const string Kms = "S3_DEFAULT_ENCRYPTION_KMS";

    [Fact]
    public void ARuleIsDescribedAsItWasPut()
    {
        using var aws = new ConfigFixture();

        aws.Call("PutConfigRule", """
            {"ConfigRule":{"ConfigRuleName":"kms","Description":"d","Source":{"Owner":"AWS","SourceIdentifier":"S3_DEFAULT_ENCRYPTION_KMS"},
             "Scope":{"ComplianceResourceTypes":["AWS::S3::Bucket"]},"InputParameters":"{\"kmsKeyArns\":\"a,b\"}"},"Tags":[{"Key":"team","Value":"red"}]}
            """);

        var rule = aws.Call("DescribeConfigRules", """{"ConfigRuleNames":["kms"]}""")["ConfigRules"]![0]!;
        var id = rule["ConfigRuleId"]!.GetValue<string>();
        id.Should().MatchRegex("^config-rule-[a-z0-9]{6}$");
        rule.ToJsonString().Should().Be(
            $$$"""{"ConfigRuleName":"kms","ConfigRuleArn":"arn:aws:config:eu-west-1:123456789012:config-rule/{{{id}}}","ConfigRuleId":"{{{id}}}","Description":"d","""
            + """ "Scope":{"ComplianceResourceTypes":["AWS::S3::Bucket"]},"Source":{"Owner":"AWS","SourceIdentifier":"S3_DEFAULT_ENCRYPTION_KMS"},""".TrimStart()
            + """ "InputParameters":"{\u0022kmsKeyArns\u0022:\u0022a,b\u0022}","ConfigRuleState":"ACTIVE","EvaluationModes":[{"Mode":"DETECTIVE"}]}""".TrimStart());
        aws.Call("ListTagsForResource", $$"""{"ResourceArn":"{{rule["ConfigRuleArn"]}}"}""").ToJsonString()
            .Should().Be("""{"Tags":[{"Key":"team","Value":"red"}]}""");
    }

    [Fact]
    public void ARuleThatIsPutAgainKeepsItsIdAndTags()
    {
        using var aws = new ConfigFixture();
        aws.PutRule("kms", Kms);
        var id = aws.Call("DescribeConfigRules")["ConfigRules"]![0]!["ConfigRuleId"]!.GetValue<string>();

        aws.Call("PutConfigRule", $$$"""
            {"ConfigRule":{"ConfigRuleId":"{{{id}}}","Description":"new","Source":{"Owner":"AWS","SourceIdentifier":"{{{Kms}}}"}},"Tags":[{"Key":"a","Value":"b"}]}
            """);

        var rule = aws.Call("DescribeConfigRules")["ConfigRules"]!.AsArray().Should().ContainSingle().Subject!;
        rule["ConfigRuleId"]!.GetValue<string>().Should().Be(id);
        rule["Description"]!.GetValue<string>().Should().Be("new");
        aws.Region.ConfigRules.Find("kms")!.Tags.Should().BeEmpty();
    }

    [Fact]
    public void RulesComeInPagesOf25()
    {
        using var aws = new ConfigFixture();
        for (var i = 0; i < 30; i++)
            aws.PutRule($"rule-{i:00}", Kms);

        var first = aws.Call("DescribeConfigRules");
        var second = aws.Call("DescribeConfigRules", $$"""{"NextToken":"{{first["NextToken"]}}"}""");

        first["ConfigRules"]!.AsArray().Should().HaveCount(25);
        second["ConfigRules"]!.AsArray().Select(rule => rule!["ConfigRuleName"]!.GetValue<string>())
            .Should().Equal("rule-25", "rule-26", "rule-27", "rule-28", "rule-29");
        second.AsObject().ContainsKey("NextToken").Should().BeFalse();
        aws.Fail("DescribeConfigRules", """{"NextToken":"?"}""").Should().Be(("InvalidNextTokenException", "The nextToken provided is invalid"));
    }

    [Fact]
    public void ResultsComeInPagesAndByComplianceType()
    {
        using var aws = new ConfigFixture();
        aws.PutRule("kms", Kms);
        for (var i = 0; i < 12; i++)
            aws.CreateBucket($"bucket-{i:00}", i == 3 ? "aws:kms" : "AES256");

        var first = aws.Call("GetComplianceDetailsByConfigRule", """{"ConfigRuleName":"kms","Limit":0}""");
        var second = aws.Call("GetComplianceDetailsByConfigRule", $$"""{"ConfigRuleName":"kms","NextToken":"{{first["NextToken"]}}"}""");

        first["EvaluationResults"]!.AsArray().Should().HaveCount(10);
        second["EvaluationResults"]!.AsArray().Should().HaveCount(2);
        aws.Verdicts("kms", """["COMPLIANT"]""").Should().Equal("bucket-03 COMPLIANT");
        aws.Verdicts("kms", """["NOT_APPLICABLE"]""").Should().BeEmpty();
    }

    [Theory]
    [InlineData("GetComplianceDetailsByConfigRule", """ "ConfigRuleName":"kms","Limit":100""", "EvaluationResults", 120)]
    [InlineData("GetComplianceDetailsByResource", """ "ResourceType":"AWS::S3::Bucket","ResourceId":"bucket-000" """, "EvaluationResults", 111)]
    [InlineData("DescribeConfigRuleEvaluationStatus", """ "Limit":50""", "ConfigRulesEvaluationStatus", 111)]
    public void EveryPageIsReachedAndNothingComesTwice(string operation, string members, string list, int count)
    {
        using var aws = new ConfigFixture();
        for (var i = 0; i < 120; i++)
            aws.CreateBucket($"bucket-{i:000}");
        aws.PutRule("kms", Kms);
        for (var i = 0; i < 110; i++)
            aws.PutRule($"rule-{i:000}", Kms);

        var found = new List<string>();
        string? token = null;
        do
        {
            var next = token is null ? "" : $",\"NextToken\":\"{token}\"";
            var page = aws.Call(operation, "{" + members + next + "}");
            found.AddRange(page[list]!.AsArray().Select(item => item!.ToJsonString()));
            token = page["NextToken"]?.GetValue<string>();
        }
        while (token is not null);

        found.Should().HaveCount(count).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("DescribeConfigRules")]
    [InlineData("DescribeConfigRuleEvaluationStatus")]
    public void AtMostTwentyFiveRulesAreNamed(string operation)
    {
        using var aws = new ConfigFixture();
        var names = Enumerable.Range(1, 26).Select(number => $"rule-{number}").ToList();

        var refused = aws.Fail(operation, $$"""{"ConfigRuleNames":["{{string.Join("\",\"", names)}}"]}""");

        refused.Should().Be((
            "ValidationException",
            $"1 validation error detected: Value '[{string.Join(", ", names)}]' at 'configRuleNames' failed to satisfy constraint: "
                + "Member must have length less than or equal to 25"));
    }

    [Fact]
    public void ARuleAndAResourceAreCompliantOnTheWhole()
    {
        using var aws = new ConfigFixture();
        aws.PutRule("kms", Kms);
        aws.PutRule("unused", "EIP_ATTACHED");
        for (var i = 0; i < 26; i++)
            aws.CreateBucket($"bucket-{i:00}", i == 0 ? "aws:kms" : "AES256");

        aws.Call("DescribeComplianceByConfigRule").ToJsonString().Should().Be(
            """{"ComplianceByConfigRules":[{"ConfigRuleName":"kms","Compliance":{"ComplianceType":"NON_COMPLIANT","""
            + """ "ComplianceContributorCount":{"CappedCount":25,"CapExceeded":false}}},""".TrimStart()
            + """ {"ConfigRuleName":"unused","Compliance":{"ComplianceType":"INSUFFICIENT_DATA"}}]}""".TrimStart());
        aws.Call("DescribeComplianceByResource", """{"ComplianceTypes":["COMPLIANT"]}""").ToJsonString().Should().Be(
            """{"ComplianceByResources":[{"ResourceType":"AWS::S3::Bucket","ResourceId":"bucket-00","Compliance":{"ComplianceType":"COMPLIANT"}}]}""");
    }

    [Fact]
    public void ResourcesAreListedByIdAndName()
    {
        using var aws = new ConfigFixture();
        aws.CreateBucket("data");
        aws.CreateBucket("more");
        aws.Delete(aws.CreateBucket("logs"));

        aws.Call("ListDiscoveredResources", """{"resourceType":"AWS::S3::Bucket","resourceName":"data"}""").ToJsonString().Should().Be(
            """{"resourceIdentifiers":[{"resourceType":"AWS::S3::Bucket","resourceId":"data","resourceName":"data"}]}""");
        var deleted = aws.Call("ListDiscoveredResources", """{"resourceType":"AWS::S3::Bucket","resourceIds":["logs"],"includeDeletedResources":true}""");
        ConfigFixture.At(deleted["resourceIdentifiers"]![0]!["resourceDeletionTime"]).Should().Be(aws.World.Now);
        aws.Fail("ListDiscoveredResources", """{"resourceType":"AWS::S3::Bucket","resourceIds":["a"],"resourceName":"a"}""")
            .Should().Be(("ValidationException", "Both Resource ID and Resource Name cannot be specified in the request"));
    }

    [Fact]
    public void ABatchOfResourcesComesWithoutTagsAndDeletedOnes()
    {
        using var aws = new ConfigFixture();
        aws.CreateBucket("data", null, ("team", "red"));
        aws.Delete(aws.CreateBucket("logs"));

        var answer = aws.Call("BatchGetResourceConfig", """
            {"resourceKeys":[{"resourceType":"AWS::S3::Bucket","resourceId":"data"},{"resourceType":"AWS::S3::Bucket","resourceId":"logs"}]}
            """);

        var item = answer["baseConfigurationItems"]!.AsArray().Should().ContainSingle().Subject!;
        item["resourceId"]!.GetValue<string>().Should().Be("data");
        item.AsObject().ContainsKey("tags").Should().BeFalse();
    }

    [Fact]
    public void HistoryCanBeCutByTimeAndNumber()
    {
        using var aws = new ConfigFixture();
        var bucket = aws.CreateBucket("logs");
        aws.Time.Advance(TimeSpan.FromHours(1));
        aws.Encrypt(bucket, "AES256");
        aws.Time.Advance(TimeSpan.FromHours(1));
        aws.Encrypt(bucket, "aws:kms");
        var middle = aws.World.Now.AddHours(-1).ToUnixTimeSeconds();

        aws.Items("logs", ",\"limit\":1").Should().ContainSingle();
        aws.Items("logs", $",\"earlierTime\":{middle}").Should().HaveCount(2);
        aws.Items("logs", $",\"earlierTime\":{middle},\"laterTime\":{middle}").Should().ContainSingle();
        aws.Fail("GetResourceConfigHistory", $$"""{"resourceType":"AWS::S3::Bucket","resourceId":"logs","earlierTime":{{middle}},"laterTime":{{middle - 1}}}""")
            .Should().Be(("InvalidTimeRangeException", "The specified time range is not valid. The earlier time is not chronologically before the later time."));
    }

    [Theory]
    [InlineData("GetComplianceDetailsByConfigRule", "{}", "1 validation error detected: Value null at 'configRuleName' failed to satisfy constraint: Member must not be null")]
    [InlineData("GetComplianceDetailsByConfigRule", """{"ConfigRuleName":"kms","Limit":101}""", "1 validation error detected: Value '101' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 100")]
    [InlineData("GetComplianceDetailsByConfigRule", """{"ConfigRuleName":"kms","ComplianceTypes":["OK"]}""", "1 validation error detected: Value '[OK]' at 'complianceTypes' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [COMPLIANT, NON_COMPLIANT, NOT_APPLICABLE, INSUFFICIENT_DATA]]")]
    [InlineData("StartConfigRulesEvaluation", """{"ConfigRuleNames":[]}""", "1 validation error detected: Value '[]' at 'configRuleNames' failed to satisfy constraint: Member must have length greater than or equal to 1")]
    [InlineData("DescribeConfigRules", """{"ConfigRuleNames":[" "]}""", "1 validation error detected: Value ' ' at 'configRuleNames.1.member' failed to satisfy constraint: Member must satisfy regular expression pattern: .*\\S.*")]
    [InlineData("ListDiscoveredResources", "{}", "1 validation error detected: Value null at 'resourceType' failed to satisfy constraint: Member must not be null")]
    public void InvalidMembersAreRefused(string operation, string request, string message)
    {
        using var aws = new ConfigFixture();

        aws.Fail(operation, request).Should().Be(("ValidationException", message));
    }

    [Theory]
    [InlineData("ListDiscoveredResources", """{"resourceType":"AWS::S3::Buckets"}""", "resourceType")]
    [InlineData("GetResourceConfigHistory", """{"resourceType":"AWS::S3::Buckets","resourceId":"logs"}""", "resourceType")]
    [InlineData("BatchGetResourceConfig", """{"resourceKeys":[{"resourceType":"AWS::S3::Buckets","resourceId":"logs"}]}""", "resourceKeys.1.member.resourceType")]
    public void AResourceTypeThatAwsConfigDoesNotHaveIsRefused(string operation, string request, string member)
    {
        using var aws = new ConfigFixture();

        aws.Fail(operation, request).Should().Be((
            "ValidationException",
            $"1 validation error detected: Value 'AWS::S3::Buckets' at '{member}' failed to satisfy constraint: "
                + $"Member must satisfy enum value set: [{string.Join(", ", ConfigResourceTypes.All)}]"));
    }

    [Fact]
    public void ATagKeyCanBeGivenOnlyOnce()
    {
        using var aws = new ConfigFixture();

        aws.Fail("PutConfigRule", """
            {"ConfigRule":{"ConfigRuleName":"kms","Source":{"Owner":"AWS","SourceIdentifier":"S3_DEFAULT_ENCRYPTION_KMS"}},
             "Tags":[{"Key":"team","Value":"red"},{"Key":"team","Value":"blue"}]}
            """).Should().Be(("InvalidParameterValueException", "Duplicate tag keys found."));
        aws.Region.ConfigRules.All.Should().BeEmpty();
    }

    [Theory]
    [InlineData("DescribeConfigRules")]
    [InlineData("DescribeConfigRuleEvaluationStatus")]
    [InlineData("DescribeComplianceByConfigRule")]
    [InlineData("StartConfigRulesEvaluation")]
    public void UnknownRulesAmongNamesAreRefused(string operation)
    {
        using var aws = new ConfigFixture();

        aws.Fail(operation, """{"ConfigRuleNames":["none"]}""").Should().Be((
            "NoSuchConfigRuleException", "One or more ConfigRules provided in the request are invalid. Please check the configRule names."));
    }

    [Fact]
    public void InsufficientDataIsNoFilterOfResults()
    {
        using var aws = new ConfigFixture();
        aws.PutRule("kms", Kms);

        aws.Fail("GetComplianceDetailsByConfigRule", """{"ConfigRuleName":"kms","ComplianceTypes":["INSUFFICIENT_DATA"]}""").Should().Be((
            "InvalidParameterValueException", "INSUFFICIENT_DATA cannot be used as a ComplianceType for filtering results."));
    }

    [Fact]
    public void AnOperationThatOnlyAwsHasIsRefusedByName()
    {
        using var aws = new ConfigFixture();

        aws.Fail("PutOrganizationConfigRule").Should().Be((
            "UnsupportedOperation", "The embedded AWS does not support the operation PutOrganizationConfigRule of 'config'."));
    }
}
