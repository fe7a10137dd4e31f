using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.Config.Querying;

namespace Potemkin.EmbeddedAws.Tests.Services.Config.Querying;

public class RefusedQueryTests
{
    [Theory]
    [InlineData("", 1, 0)]
    [InlineData("FETCH resourceId", 1, 0)]
    [InlineData("SELECT", 1, 6)]
    [InlineData("SELECT resourceId,", 1, 18)]
    [InlineData("SELECT resourceId FROM items", 1, 18)]
    [InlineData("SELECT DISTINCT resourceId", 1, 7)]
    [InlineData("SELECT resourceId AS id", 1, 18)]
    [InlineData("SELECT resourceId WHERE", 1, 23)]
    [InlineData("SELECT resourceId\nWHERE resourceType", 2, 18)]
    [InlineData("SELECT resourceId WHERE resourceType = AWS", 1, 39)]
    [InlineData("SELECT resourceId WHERE resourceType = 'AWS", 1, 39)]
    [InlineData("SELECT resourceId WHERE resourceType = \"AWS\"", 1, 39)]
    [InlineData("SELECT resourceId WHERE resourceType == 'AWS'", 1, 38)]
    [InlineData("SELECT resourceId WHERE resourceName IS NULL", 1, 37)]
    [InlineData("SELECT resourceId WHERE resourceName IN ()", 1, 41)]
    [InlineData("SELECT resourceId WHERE (resourceName = 'a'", 1, 43)]
    [InlineData("SELECT resourceId WHERE COUNT(*) = 1", 1, 24)]
    [InlineData("SELECT resourceId WHERE resourceName BETWEEN 'a' OR 'b'", 1, 49)]
    [InlineData("SELECT MEDIAN(resourceId)", 1, 7)]
    [InlineData("SELECT COUNT(SUM(resourceId))", 1, 13)]
    [InlineData("SELECT COUNT(resourceId, resourceName)", 1, 23)]
    [InlineData("SELECT SUM(*)", 1, 11)]
    [InlineData("SELECT resourceId LIMIT 'a'", 1, 24)]
    [InlineData("SELECT COUNT(*) GROUP BY resourceType HAVING COUNT(*) > 1", 1, 38)]
    [InlineData("SELECT resourceId WHERE resourceName = 'a';", 1, 42)]
    public void ASyntaxErrorIsToldByItsPlace(string query, int line, int column) => Refusal(query).Should().Be($"syntax error at line {line}, column {column}");

    [Theory]
    [InlineData("SELECT resourceTyp", "The property 'resourceTyp' is not a property of configuration items.")]
    [InlineData("SELECT resourceId WHERE Configuration.name = 'a'", "The property 'Configuration.name' is not a property of configuration items.")]
    [InlineData("SELECT configuration..name", "The property 'configuration..name' is not a property of configuration items.")]
    [InlineData("SELECT resourceId WHERE resourceType LIKE '%Instance'", "The pattern '%Instance' is not supported: a wildcard is supported only at the end of a pattern.")]
    [InlineData("SELECT resourceId WHERE resourceType LIKE 'AWS_EC2%'", "The pattern 'AWS_EC2%' is not supported: a wildcard is supported only at the end of a pattern.")]
    [InlineData("SELECT resourceId WHERE resourceType LIKE 'AW%'", "The pattern 'AW%' is not supported: a pattern with a wildcard must have at least 3 other characters.")]
    [InlineData("SELECT resourceId, COUNT(*)", "The property 'resourceId' must be an argument of an aggregate function or stand in the GROUP BY clause.")]
    [InlineData("SELECT *, COUNT(*)", "'*' cannot be selected beside aggregate functions.")]
    [InlineData("SELECT resourceId GROUP BY resourceId", "The GROUP BY clause is supported only with aggregate functions.")]
    [InlineData("SELECT resourceId ORDER BY COUNT(*)", "The ORDER BY clause references 'COUNT(*)', which is not selected.")]
    [InlineData("SELECT COUNT(*) GROUP BY resourceId ORDER BY resourceName", "The ORDER BY clause references 'resourceName', which is not selected.")]
    [InlineData("SELECT COUNT(*) GROUP BY resourceId, resourceName, arn, accountId", "The GROUP BY clause may contain at most 3 properties.")]
    [InlineData(
        "SELECT COUNT(*) GROUP BY resourceId, arn ORDER BY COUNT(*)",
        "A GROUP BY clause with an ORDER BY clause that references an aggregate function may contain only one property.")]
    public void WhatReadsWellAndIsNotSupportedIsRefused(string query, string message) => Refusal(query).Should().Be(message);

    [Fact]
    public void BracketsAreBounded() =>
        Refusal($"SELECT arn WHERE {new string('(', 2000)}arn = 'a'{new string(')', 2000)}").Should().StartWith("syntax error at line 1");

    private static string Refusal(string query)
    {
        var parse = () => QueryParser.Parse(query);

        var refusal = parse.Should().Throw<AwsException>().Which;
        refusal.Code.Should().Be("InvalidExpressionException");
        return refusal.Message;
    }
}
