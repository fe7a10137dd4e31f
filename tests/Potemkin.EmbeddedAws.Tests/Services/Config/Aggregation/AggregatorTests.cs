using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Services.Config.Aggregation;

public sealed class AggregatorTests : IDisposable
{
    private const string Sources = """[{"AccountIds":["123456789012","111122223333"],"AllAwsRegions":false,"AwsRegions":["eu-west-1"]}]""";

    private readonly ConfigFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void AnAggregatorIsMadeChangedSavedAndDeleted()
    {
        var arn = Put("all", Sources, ",\"Tags\":[{\"Key\":\"team\",\"Value\":\"red\"}]");
        _aws.Time.Advance(TimeSpan.FromMinutes(1));
        var again = Put("all", """[{"AccountIds":["123456789012"],"AllAwsRegions":true}]""");
        _aws.Interrupt();

        again.Should().Be(arn).And.MatchRegex("^arn:aws:config:eu-west-1:123456789012:config-aggregator/config-aggregator-[a-z0-9]{8}$");
        _aws.Call("DescribeConfigurationAggregators").ToJsonString().Should().Be(
            $$$"""{"ConfigurationAggregators":[{"ConfigurationAggregatorName":"all","ConfigurationAggregatorArn":"{{{arn}}}","AccountAggregationSources":[{"AccountIds":["123456789012"],"AllAwsRegions":true}],"CreationTime":1767225600,"LastUpdatedTime":1767225660}]}""");
        _aws.Call("ListTagsForResource", $$"""{"ResourceArn":"{{arn}}"}""").ToJsonString().Should().Be("""{"Tags":[{"Key":"team","Value":"red"}]}""");

        _aws.Call("DeleteConfigurationAggregator", """{"ConfigurationAggregatorName":"all"}""");

        _aws.Call("DescribeConfigurationAggregators").ToJsonString().Should().Be("""{"ConfigurationAggregators":[]}""");
    }

    [Theory]
    [InlineData("", "The configuration aggregator cannot be created because your request is missing either the AccountAggregationSource or the OrganizationAggregationSource. Include the appropriate aggregation source and try again.")]
    [InlineData(",\"AccountAggregationSources\":[{\"AccountIds\":[\"111122223333\"]}]", "Your request does not specify any regions. Select AWS Config-supported regions and try again.")]
    [InlineData(
        ",\"AccountAggregationSources\":[{\"AccountIds\":[\"111122223333\"],\"AllAwsRegions\":true,\"AwsRegions\":[\"eu-west-1\"]}]",
        "Your configuration aggregator contains a list of regions and also specifies the use of all regions. You must choose one of these options.")]
    public void SourcesThatCannotBeAreRefused(string members, string message) =>
        _aws.Fail("PutConfigurationAggregator", $$"""{"ConfigurationAggregatorName":"all"{{members}}}""").Should().Be(("InvalidParameterValueException", message));

    [Theory]
    [InlineData("{\"OrganizationAggregationSource\":{\"RoleArn\":\"a\",\"AllAwsRegions\":true}}", "OrganizationAggregationSource")]
    [InlineData("{\"AggregatorFilters\":{}}", "AggregatorFilters")]
    public void WhatIsNotToBeHadIsRefusedByName(string request, string member) => _aws.Fail("PutConfigurationAggregator", request).Should().Be((
        "UnsupportedParameter", $"The embedded AWS does not support the parameter '{member}' of PutConfigurationAggregator."));

    [Theory]
    [InlineData("DescribeConfigurationAggregators", """{"ConfigurationAggregatorNames":["none"]}""", "The configuration aggregator does not exist. Check the configuration aggregator name and try again.")]
    [InlineData(
        "DescribeConfigurationAggregators",
        """{"ConfigurationAggregatorNames":["none","nobody"]}""",
        "At least one of the configuration aggregators does not exist. Check the configuration aggregator names and try again.")]
    [InlineData("DeleteConfigurationAggregator", """{"ConfigurationAggregatorName":"none"}""", "The configuration aggregator does not exist. Check the configuration aggregator name and try again.")]
    [InlineData("DescribeConfigurationAggregatorSourcesStatus", """{"ConfigurationAggregatorName":"none"}""", "The configuration aggregator does not exist. Check the configuration aggregator name and try again.")]
    [InlineData("DescribeAggregateComplianceByConfigRules", """{"ConfigurationAggregatorName":"none"}""", "The configuration aggregator does not exist. Check the configuration aggregator name and try again.")]
    [InlineData("SelectAggregateResourceConfig", """{"ConfigurationAggregatorName":"none","Expression":"SELECT arn"}""", "The configuration aggregator does not exist. Check the configuration aggregator name and try again.")]
    public void TheAggregatorMustBeThere(string operation, string request, string message) =>
        _aws.Fail(operation, request).Should().Be(("NoSuchConfigurationAggregatorException", message));

    [Fact]
    public void AnAccountHasAtMost50Aggregators()
    {
        foreach (var number in Enumerable.Range(1, 50))
            Put($"a-{number}", Sources);

        _aws.Fail("PutConfigurationAggregator", Request("one-more", Sources)).Code.Should().Be("LimitExceededException");
        Put("a-50", Sources);
    }

    [Fact]
    public void AnotherAccountIsAskedForAuthorization()
    {
        var other = new AccountRegion("111122223333", "eu-west-1");
        Put("all", Sources);
        var pending = Pending(other);
        var before = Statuses();

        _aws.Call(other, "DeletePendingAggregationRequest", """{"RequesterAccountId":"123456789012","RequesterAwsRegion":"eu-west-1"}""");
        var dismissed = Pending(other);
        _aws.Time.Advance(TimeSpan.FromMinutes(1));
        Put("all", Sources);
        var askedAgain = Pending(other);
        var authorized = _aws.Call(other, "PutAggregationAuthorization", """{"AuthorizedAccountId":"123456789012","AuthorizedAwsRegion":"eu-west-1"}""");
        _aws.Interrupt();

        pending.Should().Be("""{"PendingAggregationRequests":[{"RequesterAccountId":"123456789012","RequesterAwsRegion":"eu-west-1"}]}""");
        before.Should().Be("123456789012 eu-west-1 SUCCEEDED, 111122223333 eu-west-1 FAILED");
        dismissed.Should().Be("""{"PendingAggregationRequests":[]}""");
        askedAgain.Should().Be(pending);
        authorized.ToJsonString().Should().Be(
            """{"AggregationAuthorization":{"AggregationAuthorizationArn":"arn:aws:config:eu-west-1:111122223333:aggregation-authorization/123456789012/eu-west-1","AuthorizedAccountId":"123456789012","AuthorizedAwsRegion":"eu-west-1","CreationTime":1767225660}}""");
        _aws.Call(other, "DescribeAggregationAuthorizations").ToJsonString().Should().Contain("aggregation-authorization/123456789012/eu-west-1");
        Pending(other).Should().Be(dismissed);
        Statuses().Should().Be("123456789012 eu-west-1 SUCCEEDED, 111122223333 eu-west-1 SUCCEEDED");
        Statuses(",\"UpdateStatus\":[\"FAILED\"]").Should().BeEmpty();

        foreach (var _ in Enumerable.Range(1, 2))
            _aws.Call(other, "DeleteAggregationAuthorization", """{"AuthorizedAccountId":"123456789012","AuthorizedAwsRegion":"eu-west-1"}""");

        Statuses(",\"UpdateStatus\":[\"FAILED\"]").Should().Be("111122223333 eu-west-1 FAILED");
    }

    [Fact]
    public void AnAccountHasTwelveDigits() => _aws.Fail("PutAggregationAuthorization", """{"AuthorizedAccountId":"me","AuthorizedAwsRegion":"eu-west-1"}""").Should().Be((
        "ValidationException",
        @"1 validation error detected: Value 'me' at 'authorizedAccountId' failed to satisfy constraint: Member must satisfy regular expression pattern: \d{12}"));

    private static string Request(string name, string sources, string others = "") =>
        $$"""{"ConfigurationAggregatorName":"{{name}}","AccountAggregationSources":{{sources}}{{others}}}""";

    private string Put(string name, string sources, string others = "") =>
        _aws.Call("PutConfigurationAggregator", Request(name, sources, others))["ConfigurationAggregator"]!["ConfigurationAggregatorArn"]!.ToString();

    private string Pending(AccountRegion place) => _aws.Call(place, "DescribePendingAggregationRequests").ToJsonString();

    private string Statuses(string others = "") => string.Join(", ",
        _aws.Call("DescribeConfigurationAggregatorSourcesStatus", $$"""{"ConfigurationAggregatorName":"all"{{others}}}""")["AggregatedSourceStatusList"]!.AsArray()
            .Select(source => $"{source!["SourceId"]} {source["AwsRegion"]} {source["LastUpdateStatus"]}"));
}
