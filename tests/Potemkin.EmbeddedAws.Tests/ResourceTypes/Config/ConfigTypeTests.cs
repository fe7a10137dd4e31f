using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Config;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Aggregation;
using Potemkin.EmbeddedAws.State.ConformancePacks;
using Potemkin.EmbeddedAws.State.Queries;
using Potemkin.EmbeddedAws.State.Remediation;
using Potemkin.EmbeddedAws.Tests.Services;

namespace Potemkin.EmbeddedAws.Tests.ResourceTypes.Config;

/// <summary>What of AWS Config a stack makes besides rules is there for AWS Config's own API.</summary>
public sealed class ConfigTypeTests : IDisposable
{
    private const string Rule = "Resources: {R: {Type: AWS::Config::ConfigRule, Properties: {Source: {Owner: AWS, SourceIdentifier: EIP_ATTACHED}}}}";
    private const string Pack = $$"""{"ConformancePackName":"mine","TemplateBody":"{{Rule}}"}""";
    private const string Remediation = """{"ConfigRuleName":"R","TargetType":"SSM_DOCUMENT","TargetId":"AWS-ReleaseElasticIP","Parameters":{"AllocationId":{"StaticValue":{"Value":["a"]}}}}""";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void APackOfAStackHasItsRules()
    {
        var resource = _aws.Region.Create<ConformancePackType>(Pack);
        var id = resource.Arn.Split('/')[2];
        var rules = RuleNames();

        _aws.Region.Update<ConformancePackType>(resource, Pack, Pack.Replace("{R:", "{S:"));
        var updated = RuleNames();
        _aws.Region.Delete<ConformancePackType>(resource);

        resource.PhysicalId.Should().Be("mine");
        resource.Attributes["ConformancePackArn"].ToString().Should().Be($"arn:aws:config:us-east-1:123456789012:conformance-pack/mine/{id}");
        rules.Should().Equal($"R-{id}");
        updated.Should().Equal($"S-{id}");
        RuleNames().Should().BeEmpty();
        State.Of<ConformancePackStore>().All.Should().BeEmpty();
    }

    [Fact]
    public void APackThatFailsFailsItsResourceAndLeavesNothing()
    {
        var create = () => _aws.Region.Create<ConformancePackType>(Pack.Replace("EIP_ATTACHED", "NOT_A_RULE"));

        create.Should().Throw<ResourceFailure>().WithMessage(
            "Resource handler returned message: \"The sourceIdentifier NOT_A_RULE is invalid.*HandlerErrorCode: NotStabilized)");
        State.Of<ConformancePackStore>().All.Should().BeEmpty();
    }

    [Fact]
    public void APackThatIsRefusedFailsItsResource()
    {
        var create = () => _aws.Region.Create<ConformancePackType>(Pack.Replace("Resources:", "Nothing:"));

        create.Should().Throw<ResourceFailure>().WithMessage("*Invalid conformance pack template provided.*HandlerErrorCode: InvalidRequest)");
    }

    [Fact]
    public void ARemediationOfAStackIsThatOfItsRule()
    {
        _aws.Json("config", "PutConfigRule", """{"ConfigRule":{"ConfigRuleName":"R","Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}}""");

        var resource = _aws.Region.Create<RemediationConfigurationType>(Remediation);
        _aws.Region.Update<RemediationConfigurationType>(resource, Remediation, Remediation.Replace("ReleaseElasticIP", "Other"));
        var described = _aws.Json("config", "DescribeRemediationConfigurations", """{"ConfigRuleNames":["R"]}""");
        _aws.Region.Delete<RemediationConfigurationType>(resource);

        described.Should().Be(
            $$$$"""{"RemediationConfigurations":[{"ConfigRuleName":"R","TargetType":"SSM_DOCUMENT","TargetId":"AWS-Other","Parameters":{"AllocationId":{"StaticValue":{"Values":["a"]}}},"Automatic":false,"Arn":"{{{{resource.Arn}}}}"}]}""");
        State.Of<RemediationConfigurations>().Find("R").Should().BeNull();
    }

    [Fact]
    public void ARemediationNeedsItsRule()
    {
        var create = () => _aws.Region.Create<RemediationConfigurationType>(Remediation);

        create.Should().Throw<ResourceFailure>().WithMessage("*The ConfigRule 'R' provided in the request is invalid. Please check the configRule name*");
    }

    [Fact]
    public void ARuleOfAStackWithARemediationIsNotDeleted()
    {
        var rule = _aws.Region.Create<ConfigRuleType>("""{"ConfigRuleName":"R","Source":{"Owner":"AWS","SourceIdentifier":"EIP_ATTACHED"}}""");
        _aws.Region.Create<RemediationConfigurationType>(Remediation);

        var delete = () => _aws.Region.Delete<ConfigRuleType>(rule);

        delete.Should().Throw<ResourceFailure>().WithMessage(
            "The rule R currently has a RemediationConfiguration. Please delete the RemediationConfiguration and try again. (Service: AmazonConfig; Status Code: 400; Error Code: ResourceInUseException;*");
    }

    [Fact]
    public void AQueryOfAStackIsSaved()
    {
        const string Query = """{"QueryName":"open","QueryExpression":"SELECT arn","QueryDescription":"d","Tags":[{"Key":"team","Value":"red"}]}""";
        var resource = _aws.Region.Create<StoredQueryType>(Query);

        _aws.Region.Update<StoredQueryType>(resource, Query, Query.Replace("SELECT arn", "SELECT resourceId").Replace("red", "blue"));
        var shown = _aws.Json("config", "GetStoredQuery", """{"QueryName":"open"}""");
        var tags = _aws.Json("config", "ListTagsForResource", $$"""{"ResourceArn":"{{resource.Arn}}"}""");
        _aws.Region.Delete<StoredQueryType>(resource);

        resource.Attributes["QueryId"].ToString().Should().MatchRegex("^query-[a-z0-9]{16}$");
        shown.Should().Contain("\"Expression\":\"SELECT resourceId\"").And.Contain($"\"QueryArn\":\"{resource.Attributes["QueryArn"]}\"");
        tags.Should().Be("""{"Tags":[{"Key":"team","Value":"blue"}]}""");
        State.Of<StoredQueries>().All.Should().BeEmpty();
    }

    [Fact]
    public void AnAggregatorOfAStackCollects()
    {
        const string Aggregator = """{"AccountAggregationSources":[{"AccountIds":["123456789012"],"AllAwsRegions":true}]}""";
        var resource = _aws.Region.Create<ConfigurationAggregatorType>(Aggregator);

        _aws.Region.Update<ConfigurationAggregatorType>(resource, Aggregator, Aggregator.Replace("123456789012", "111122223333"));
        var shown = _aws.Json("config", "DescribeConfigurationAggregators");
        _aws.Region.Delete<ConfigurationAggregatorType>(resource);

        resource.PhysicalId.Should().StartWith("my-stack-Thing-");
        shown.Should().Contain($"\"ConfigurationAggregatorArn\":\"{resource.Attributes["ConfigurationAggregatorArn"]}\"").And.Contain("\"AccountIds\":[\"111122223333\"]");
        State.Of<ConfigurationAggregators>().All.Should().BeEmpty();
    }

    [Theory]
    [InlineData("{}", "*is missing either the AccountAggregationSource or the OrganizationAggregationSource*")]
    [InlineData("""{"OrganizationAggregationSource":{"RoleArn":"a"}}""", "The embedded AWS does not support the property 'OrganizationAggregationSource' of AWS::Config::ConfigurationAggregator.")]
    public void AnAggregatorThatCannotBeFailsItsResource(string properties, string reason)
    {
        var create = () => _aws.Region.Create<ConfigurationAggregatorType>(properties);

        create.Should().Throw<ResourceFailure>().WithMessage(reason);
        State.Of<ConfigurationAggregators>().All.Should().BeEmpty();
    }

    [Fact]
    public void AnAuthorizationOfAStackAuthorizes()
    {
        const string Authorization = """{"AuthorizedAccountId":"111122223333","AuthorizedAwsRegion":"eu-west-1"}""";
        var resource = _aws.Region.Create<AggregationAuthorizationType>(Authorization);

        var shown = _aws.Json("config", "DescribeAggregationAuthorizations");
        var again = () => _aws.Region.Create<AggregationAuthorizationType>(Authorization);
        again.Should().Throw<ResourceFailure>().WithMessage("*already exists*");
        _aws.Region.Delete<AggregationAuthorizationType>(resource);

        resource.PhysicalId.Should().Be("111122223333|eu-west-1");
        shown.Should().Contain($"\"AggregationAuthorizationArn\":\"{resource.Attributes["AggregationAuthorizationArn"]}\"");
        State.Of<AggregationAuthorizations>().All.Should().BeEmpty();
    }

    private RegionState State => _aws.Region.State;

    private IEnumerable<string> RuleNames() => [.. State.ConfigRules.All.Select(rule => rule.Name)];
}
