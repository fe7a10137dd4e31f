using System.Text.Json.Nodes;

namespace Potemkin.Cli.Tests;

/// <summary>AWS Config as the AWS CLI speaks to it.</summary>
public sealed class ConfigAwsCliTests(AwsCli aws) : IClassFixture<AwsCli>
{
    private const string Role = "arn:aws:iam::123456789012:role/config";
    private const string Account = "123456789012";
    private const int Buckets = 120;

    [SkippableFact]
    public async Task TheRecorderAndItsChannelAreReplacedAndPutBack()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);

        await ReadAsync("stop-configuration-recorder", "--configuration-recorder-name", "default");
        await ReadAsync("delete-delivery-channel", "--delivery-channel-name", "default");
        await ReadAsync("delete-configuration-recorder", "--configuration-recorder-name", "default");
        var none = await AnswerAsync("describe-configuration-recorders");
        await ReadAsync(
            "put-configuration-recorder", "--configuration-recorder", $"name=own,roleARN={Role}",
            "--recording-group", "allSupported=false,resourceTypes=AWS::S3::Bucket,AWS::EC2::EIP");
        var refused = await FailAsync("start-configuration-recorder", "--configuration-recorder-name", "own");
        await aws.ReadAsync("s3", "mb", "s3://delivered");
        await ReadAsync(
            "put-delivery-channel", "--delivery-channel",
            """{"name":"own","s3BucketName":"delivered","configSnapshotDeliveryProperties":{"deliveryFrequency":"Six_Hours"}}""");
        await ReadAsync("start-configuration-recorder", "--configuration-recorder-name", "own");
        var kept = await FailAsync("delete-delivery-channel", "--delivery-channel-name", "own");

        none["ConfigurationRecorders"]!.AsArray().Should().BeEmpty();
        refused.Should().EndWith(
            "(NoAvailableDeliveryChannelException) when calling the StartConfigurationRecorder operation: Delivery channel is not available to start configuration recorder.");
        kept.Should().Contain("(LastDeliveryChannelDeleteFailedException) when calling the DeleteDeliveryChannel operation");
        (await AnswerAsync("describe-configuration-recorders", "--query", "ConfigurationRecorders[].[name, roleARN, recordingGroup.resourceTypes]"))
            .ToJsonString().Should().Be($$"""[["own","{{Role}}",["AWS::S3::Bucket","AWS::EC2::EIP"]]]""");
        (await AnswerAsync("describe-configuration-recorder-status", "--query", "ConfigurationRecordersStatus[].[name, recording, lastStatus]"))
            .ToJsonString().Should().Be("""[["own",true,"SUCCESS"]]""");
        (await AnswerAsync("describe-delivery-channels")).ToJsonString().Should().Be(
            """{"DeliveryChannels":[{"name":"own","s3BucketName":"delivered","configSnapshotDeliveryProperties":{"deliveryFrequency":"Six_Hours"}}]}""");
        // A command that the CLI makes of several operations.
        (await ReadAsync("get-status")).Should().Contain("name: own\nrecorder: ON\nlast status: SUCCESS");

        var snapshot = (await AnswerAsync("deliver-config-snapshot", "--delivery-channel-name", "own"))["configSnapshotId"]!.ToString();
        (await aws.ReadAsync("s3", "ls", "--recursive", "s3://delivered")).Should().Contain(snapshot);

        await ReadAsync("stop-configuration-recorder", "--configuration-recorder-name", "own");
        await ReadAsync("delete-delivery-channel", "--delivery-channel-name", "own");
        await ReadAsync("delete-configuration-recorder", "--configuration-recorder-name", "own");
        await aws.ReadAsync("s3", "rb", "--force", "s3://delivered");
        await ReadAsync("put-configuration-recorder", "--configuration-recorder", $"name=default,roleARN={Role}");
        await ReadAsync("put-delivery-channel", "--delivery-channel", "name=default,s3BucketName=config-bucket");
        await ReadAsync("start-configuration-recorder", "--configuration-recorder-name", "default");
    }

    [SkippableFact]
    public async Task ResultsOfARuleAreReadPageByPage()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);
        await ReadAsync("put-config-rule", "--config-rule", Rule("versioned", "S3_BUCKET_VERSIONING_ENABLED"));
        await aws.RunAsync("cloudformation", "create-stack", "--stack-name", "many", "--template-body", ManyBuckets());
        await ReadAsync("start-config-rules-evaluation", "--config-rule-names", "versioned");

        string[] results = ["get-compliance-details-by-config-rule", "--config-rule-name", "versioned"];
        var page = await AnswerAsync([.. results, "--no-paginate", "--limit", "100"]);
        var first = await AnswerAsync([.. results, "--page-size", "100", "--max-items", "115"]);
        var rest = await AnswerAsync([.. results, "--page-size", "100", "--starting-token", first["NextToken"]!.ToString()]);

        page["EvaluationResults"]!.AsArray().Should().HaveCount(100);
        Resources(first).Should().HaveCount(115);
        Resources(first).Concat(Resources(rest)).Should().Equal(Enumerable.Range(0, Buckets).Select(number => $"paged-{number:000}"));
        (await AnswerAsync([.. results, "--query", "length(EvaluationResults)"])).GetValue<int>().Should().Be(Buckets);
        (await AnswerAsync("describe-compliance-by-resource", "--resource-type", "AWS::S3::Bucket", "--query", "length(ComplianceByResources)"))
            .GetValue<int>().Should().Be(Buckets);
        (await AnswerAsync("list-discovered-resources", "--resource-type", "AWS::S3::Bucket", "--query", "length(resourceIdentifiers)"))
            .GetValue<int>().Should().Be(Buckets);
        (await AnswerAsync("select-resource-config", "--expression", "SELECT resourceId WHERE resourceType = 'AWS::S3::Bucket'", "--query", "length(Results)"))
            .GetValue<int>().Should().Be(Buckets);
        (await FailAsync([.. results, "--page-size", "101"])).Should().EndWith(
            "(ValidationException) when calling the GetComplianceDetailsByConfigRule operation: 1 validation error detected: "
            + "Value '101' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 100");
        (await FailAsync([.. results, "--next-token", "made-up"])).Should().EndWith(
            "(InvalidNextTokenException) when calling the GetComplianceDetailsByConfigRule operation: The nextToken provided is invalid");
        (await AnswerAsync("describe-compliance-by-config-rule", "--config-rule-names", "versioned", "--query", "ComplianceByConfigRules[0].Compliance"))
            .ToJsonString().Should().Be("""{"ComplianceType":"NON_COMPLIANT","ComplianceContributorCount":{"CappedCount":25,"CapExceeded":true}}""");
        (await AnswerAsync(
                "get-compliance-details-by-resource", "--resource-type", "AWS::S3::Bucket", "--resource-id", "paged-007",
                "--query", "EvaluationResults[].[EvaluationResultIdentifier.EvaluationResultQualifier.ConfigRuleName, ComplianceType]"))
            .ToJsonString().Should().Be("""[["versioned","NON_COMPLIANT"]]""");

        await aws.RunAsync("cloudformation", "delete-stack", "--stack-name", "many");
        await ReadAsync("delete-config-rule", "--config-rule-name", "versioned");
    }

    [SkippableFact]
    public async Task AnEvaluationIsPutAsATestOrRefused()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);
        string[] put =
        [
            "put-evaluations", "--result-token", "made-up", "--evaluations",
            "ComplianceResourceType=AWS::S3::Bucket,ComplianceResourceId=logs,ComplianceType=COMPLIANT,OrderingTimestamp=2026-01-01T00:00:00Z",
        ];

        (await AnswerAsync([.. put, "--test-mode"])).ToJsonString().Should().Be("""{"FailedEvaluations":[]}""");
        (await FailAsync(put)).Should().EndWith(
            "(InvalidResultTokenException) when calling the PutEvaluations operation: The resultToken provided is invalid");
    }

    [SkippableFact]
    public async Task AConformancePackJudgesUntilItIsDeleted()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);
        const string Template = """
            Parameters:
              Hours: {Type: String, Default: Six_Hours}
            Resources:
              Recorded:
                Type: AWS::Config::ConfigRule
                Properties:
                  ConfigRuleName: versioned-in-pack
                  Source: {Owner: AWS, SourceIdentifier: S3_BUCKET_VERSIONING_ENABLED}
              Trail:
                Type: AWS::Config::ConfigRule
                Properties:
                  ConfigRuleName: trail-in-pack
                  MaximumExecutionFrequency: !Ref Hours
                  Source: {Owner: AWS, SourceIdentifier: CLOUD_TRAIL_ENABLED}
            """;
        await aws.ReadAsync("s3", "mb", "s3://judged-by-pack");
        string[] pack = ["--conformance-pack-name", "own"];

        var arn = (await AnswerAsync(
            ["put-conformance-pack", .. pack, "--template-body", Template, "--conformance-pack-input-parameters", "ParameterName=Hours,ParameterValue=One_Hour"]))
            ["ConformancePackArn"]!.ToString();
        var id = arn.Split('/')[^1];

        (await AnswerAsync("describe-conformance-packs", "--query", "ConformancePackDetails[].[ConformancePackId, ConformancePackInputParameters[0].ParameterValue]"))
            .ToJsonString().Should().Be($$"""[["{{id}}","One_Hour"]]""");
        (await AnswerAsync("describe-conformance-pack-status", "--query", "ConformancePackStatusDetails[].[ConformancePackName, ConformancePackState]"))
            .ToJsonString().Should().Be("""[["own","CREATE_COMPLETE"]]""");
        (await AnswerAsync(["describe-conformance-pack-compliance", .. pack, "--query", "ConformancePackRuleComplianceList[].[ConfigRuleName, ComplianceType]"]))
            .ToJsonString().Should().Be($$"""[["trail-in-pack-{{id}}","NON_COMPLIANT"],["versioned-in-pack-{{id}}","NON_COMPLIANT"]]""");
        (await AnswerAsync(
                ["get-conformance-pack-compliance-details", .. pack, "--filters", $"ConfigRuleNames=versioned-in-pack-{id}", "--query",
                    "ConformancePackRuleEvaluationResults[].EvaluationResultIdentifier.EvaluationResultQualifier.ResourceId"]))
            .ToJsonString().Should().Be("""["judged-by-pack"]""");
        (await AnswerAsync("get-conformance-pack-compliance-summary", "--conformance-pack-names", "own"))
            .ToJsonString().Should().Contain("\"ConformancePackComplianceStatus\":\"NON_COMPLIANT\"");
        (await AnswerAsync("describe-config-rules", "--config-rule-names", $"trail-in-pack-{id}", "--query", "ConfigRules[0].MaximumExecutionFrequency"))
            .ToString().Should().Be("One_Hour");

        await ReadAsync(["delete-conformance-pack", .. pack]);
        (await FailAsync(["delete-conformance-pack", .. pack])).Should().EndWith(
            "(NoSuchConformancePackException) when calling the DeleteConformancePack operation: You specified one or more conformance packs that do not exist.");
        (await FailAsync(["put-conformance-pack", .. pack, "--template-body", "{}"])).Should().Contain(
            "(ConformancePackTemplateValidationException) when calling the PutConformancePack operation");
        (await AnswerAsync("describe-config-rules", "--query", "ConfigRules[].ConfigRuleName")).AsArray().Should().BeEmpty();
        await aws.ReadAsync("s3", "rb", "s3://judged-by-pack");
    }

    [SkippableFact]
    public async Task WhatAnAggregatorCollectsIsCountedAndQueried()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);
        string[] aggregator = ["--configuration-aggregator-name", "all"];
        await aws.ReadAsync("s3", "mb", "s3://collected");

        await AnswerAsync(["put-configuration-aggregator", .. aggregator, "--account-aggregation-sources", $"AccountIds={Account},AllAwsRegions=true"]);
        var counts = await AnswerAsync(["get-aggregate-discovered-resource-counts", .. aggregator]);
        var listed = await AnswerAsync(["list-aggregate-discovered-resources", .. aggregator, "--resource-type", "AWS::S3::Bucket"]);
        var queried = await AnswerAsync(["select-aggregate-resource-config", .. aggregator, "--expression", "SELECT accountId, resourceId WHERE resourceId = 'collected'"]);
        var item = await AnswerAsync(
            ["get-aggregate-resource-config", .. aggregator, "--resource-identifier",
                $"SourceAccountId={Account},SourceRegion=us-east-1,ResourceId=collected,ResourceType=AWS::S3::Bucket"]);

        counts["TotalDiscoveredResources"]!.GetValue<int>().Should().Be(1);
        listed["ResourceIdentifiers"]!.ToJsonString().Should().Be(
            $$"""[{"SourceAccountId":"{{Account}}","SourceRegion":"us-east-1","ResourceId":"collected","ResourceType":"AWS::S3::Bucket","ResourceName":"collected"}]""");
        queried["Results"]![0]!.ToString().Should().Be($$"""{"accountId":"{{Account}}","resourceId":"collected"}""");
        item["ConfigurationItem"]!["supplementaryConfiguration"]!["ServerSideEncryptionConfiguration"]!.ToString().Should().Contain("AES256");
        (await AnswerAsync(["describe-configuration-aggregator-sources-status", .. aggregator, "--query", "AggregatedSourceStatusList[].LastUpdateStatus"]))
            .ToJsonString().Should().Be("""["SUCCEEDED"]""");

        await ReadAsync(["delete-configuration-aggregator", .. aggregator]);
        (await FailAsync(["describe-configuration-aggregators", "--configuration-aggregator-names", "all"])).Should().Contain(
            "(NoSuchConfigurationAggregatorException) when calling the DescribeConfigurationAggregators operation");
        await aws.ReadAsync("s3", "rb", "s3://collected");
    }

    [SkippableFact]
    public async Task WhatIsRelatedIsToldByHistoriesAndFoundByQueries()
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);
        const string Template = """
            Resources:
              Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.1.0/24}}
            Outputs:
              Network: {Value: !Ref Network}
              Subnet: {Value: !Ref Subnet}
            """;
        await aws.RunAsync("cloudformation", "create-stack", "--stack-name", "related", "--template-body", Template);
        var outputs = (await aws.RunAsync("cloudformation", "describe-stacks", "--stack-name", "related", "--query", "Stacks[0].Outputs[].OutputValue"))!;
        var (vpc, subnet) = (outputs[0]!.ToString(), outputs[1]!.ToString());
        string[] ofNetwork = ["get-resource-config-history", "--resource-type", "AWS::EC2::VPC", "--resource-id", vpc];

        (await AnswerAsync(["get-resource-config-history", "--resource-type", "AWS::EC2::Subnet", "--resource-id", subnet, "--query", "configurationItems[0].relationships"]))
            .ToJsonString().Should().Be($$"""[{"resourceType":"AWS::EC2::VPC","resourceId":"{{vpc}}","relationshipName":"Is contained in Vpc"}]""");
        (await AnswerAsync([.. ofNetwork, "--query", "configurationItems[0].relationships[?resourceType=='AWS::EC2::Subnet'].[resourceId, relationshipName]"]))
            .ToJsonString().Should().Be($$"""[["{{subnet}}","Contains Subnet"]]""");
        (await AnswerAsync("batch-get-resource-config", "--resource-keys", $"resourceType=AWS::EC2::Subnet,resourceId={subnet}", "--query", "baseConfigurationItems[0]"))
            .AsObject().Should().NotContainKey("relationships");
        (await AnswerAsync(
                "select-resource-config", "--expression", $"SELECT resourceId WHERE resourceType = 'AWS::EC2::Subnet' AND relationships.resourceId = '{vpc}'",
                "--query", "Results[0]"))
            .ToString().Should().Be($$"""{"resourceId":"{{subnet}}"}""");

        await aws.RunAsync("cloudformation", "delete-stack", "--stack-name", "related");
        (await AnswerAsync([.. ofNetwork, "--query", "configurationItems[0].[configurationItemStatus, relationships]"]))
            .ToJsonString().Should().Be("""["ResourceDeleted",[]]""");
    }

    [SkippableTheory]
    [InlineData("InvalidParameterValueException", "PutConfigRule", "put-config-rule", "--config-rule", """{"ConfigRuleName":"a","Source":{"Owner":"AWS","SourceIdentifier":"NONE_SUCH"}}""")]
    [InlineData("NoSuchConfigRuleException", "DeleteConfigRule", "delete-config-rule", "--config-rule-name", "none")]
    [InlineData("NoSuchConfigRuleException", "StartConfigRulesEvaluation", "start-config-rules-evaluation", "--config-rule-names", "none")]
    [InlineData("ResourceNotDiscoveredException", "GetResourceConfigHistory", "get-resource-config-history", "--resource-type", "AWS::S3::Bucket", "--resource-id", "none")]
    [InlineData("InvalidExpressionException", "SelectResourceConfig", "select-resource-config", "--expression", "SELECT")]
    [InlineData("NoSuchConfigurationRecorderException", "DescribeConfigurationRecorders", "describe-configuration-recorders", "--configuration-recorder-names", "none")]
    [InlineData("NoSuchDeliveryChannelException", "DescribeDeliveryChannels", "describe-delivery-channels", "--delivery-channel-names", "none")]
    public async Task ARefusalIsToldByTheCodeOfAws(string code, string operation, params string[] arguments)
    {
        Skip.IfNot(aws.IsThere, AwsCli.NotThere);

        (await FailAsync(arguments)).Should().Contain($"An error occurred ({code}) when calling the {operation} operation: ");
    }

    private static IEnumerable<string> Resources(JsonNode results) => results["EvaluationResults"]!.AsArray()
        .Select(result => result!["EvaluationResultIdentifier"]!["EvaluationResultQualifier"]!["ResourceId"]!.ToString());

    private static string Rule(string name, string identifier) =>
        $$$"""{"ConfigRuleName":"{{{name}}}","Source":{"Owner":"AWS","SourceIdentifier":"{{{identifier}}}"}}""";

    private static string ManyBuckets() => new JsonObject
    {
        ["Resources"] = new JsonObject(Enumerable.Range(0, Buckets).Select(number => KeyValuePair.Create<string, JsonNode?>($"Bucket{number:000}", new JsonObject
        {
            ["Type"] = "AWS::S3::Bucket",
            ["Properties"] = new JsonObject { ["BucketName"] = $"paged-{number:000}" },
        }))),
    }.ToJsonString();

    private async Task<JsonNode> AnswerAsync(params string[] arguments) => (await aws.RunAsync(["configservice", .. arguments]))!;

    private Task<string> ReadAsync(params string[] arguments) => aws.ReadAsync(["configservice", .. arguments]);

    private Task<string> FailAsync(params string[] arguments) => aws.FailAsync(["configservice", .. arguments]);
}
