using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.DynamoDb;

public sealed class DynamoDbServiceTests : IDisposable
{
    private const string Keys = """ "AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],"KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}] """;

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void TableIsDescribedWithWhatWasGivenAndWhatAwsAdds()
    {
        _aws.Region.Create("AWS::DynamoDB::Table", $$"""{"TableName":"orders",{{Keys}},"ProvisionedThroughput":{"ReadCapacityUnits":5,"WriteCapacityUnits":6} }""");

        var table = Table("orders");

        table["TableArn"]!.ToString().Should().Be("arn:aws:dynamodb:us-east-1:123456789012:table/orders");
        table["ProvisionedThroughput"]!.ToJsonString().Should().Be("""{"NumberOfDecreasesToday":0,"ReadCapacityUnits":5,"WriteCapacityUnits":6}""");
        table["DeletionProtectionEnabled"]!.ToString().Should().Be("false");
        table.ContainsKey("SSEDescription").Should().BeFalse();
        table.ContainsKey("BillingModeSummary").Should().BeFalse();
    }

    [Fact]
    public void GlobalTableIsDescribedAtItsReplicaOfTheRegion()
    {
        _aws.Region.Create("AWS::DynamoDB::GlobalTable", $$"""
            {"TableName":"orders",{{Keys}},"BillingMode":"PAY_PER_REQUEST","SSESpecification":{"SSEEnabled":true},
             "Replicas":[{"Region":"us-east-1","TableClass":"STANDARD","PointInTimeRecoverySpecification":{"PointInTimeRecoveryEnabled":true} }]}
            """);

        var table = Table("orders");

        table["BillingModeSummary"]!["BillingMode"]!.ToString().Should().Be("PAY_PER_REQUEST");
        table["TableClassSummary"]!["TableClass"]!.ToString().Should().Be("STANDARD");
        table["SSEDescription"]!["KMSMasterKeyArn"]!.ToString().Should().StartWith("arn:aws:kms:us-east-1:123456789012:key/");
        _aws.Json("dynamodb", "DescribeContinuousBackups", """{"TableName":"orders"}""").Should().Be(
            """{"ContinuousBackupsDescription":{"ContinuousBackupsStatus":"ENABLED","PointInTimeRecoveryDescription":{"PointInTimeRecoveryStatus":"ENABLED"}}}""");
    }

    [Fact]
    public void AStreamIsDescribedByItsArn()
    {
        var table = _aws.Region.Create("AWS::DynamoDB::Table", $$"""{"TableName":"orders",{{Keys}},"StreamSpecification":{"StreamViewType":"KEYS_ONLY"} }""");

        var stream = JsonNode.Parse(_aws.Json("dynamodb", "DescribeStream", $$"""{"StreamArn":"{{table.Attributes["StreamArn"]}}"}"""))!["StreamDescription"]!;

        stream["StreamViewType"]!.ToString().Should().Be("KEYS_ONLY");
        stream["Shards"]!.AsArray().Should().ContainSingle();
        _aws.Json("dynamodb", "DescribeStream", """{"StreamArn":"none"}""").Should().EndWith("Requested resource not found: Stream: none not found");
    }

    [Fact]
    public void TablesAreListedPageByPage()
    {
        _aws.Region.Create("AWS::DynamoDB::Table", $$"""{"TableName":"b",{{Keys}} }""");
        _aws.Region.Create("AWS::DynamoDB::Table", $$"""{"TableName":"a",{{Keys}} }""");

        _aws.Json("dynamodb", "ListTables", """{"Limit":1}""").Should().Be("""{"TableNames":["a"],"LastEvaluatedTableName":"a"}""");
        _aws.Json("dynamodb", "ListTables", """{"ExclusiveStartTableName":"a"}""").Should().Be("""{"TableNames":["b"]}""");
    }

    [Fact]
    public void WhatCannotBeAnsweredIsRefused()
    {
        _aws.Json("dynamodb", "DescribeTable", """{"TableName":"none"}""").Should().Be(
            "400 com.amazonaws.dynamodb.v20120810#ResourceNotFoundException: Requested resource not found: Table: none not found");
        _aws.Json("dynamodb", "GetItem").Should().Be("501 UnsupportedOperation: The embedded AWS does not support the operation GetItem of 'dynamodb'.");
    }

    private JsonObject Table(string name) =>
        JsonNode.Parse(_aws.Json("dynamodb", "DescribeTable", $$"""{"TableName":"{{name}}"}"""))!["Table"]!.AsObject();
}
