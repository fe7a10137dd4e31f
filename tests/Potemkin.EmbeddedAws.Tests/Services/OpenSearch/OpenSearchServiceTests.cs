using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Tests.Services.OpenSearch;

public sealed class OpenSearchServiceTests : IDisposable
{
    private const string Domains = "/2021-01-01/opensearch/domain";

    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ADomainHasWhatItsTemplateSaysAndWhatHoldsByDefault()
    {
        Create("""{"DomainName":"books","EngineVersion":"OpenSearch_2.5","ClusterConfig":{"InstanceType":"t3.small.search","ZoneAwarenessEnabled":true}}""");

        var domain = JsonNode.Parse(_aws.Get("es", $"{Domains}/books"))!["DomainStatus"]!;

        (domain["DomainId"]!.ToString(), domain["ARN"]!.ToString()).Should().Be(("123456789012/books", "arn:aws:es:us-east-1:123456789012:domain/books"));
        domain["ClusterConfig"]!["ZoneAwarenessConfig"]!["AvailabilityZoneCount"]!.ToString().Should().Be("2");
        domain["AutoTuneOptions"]!["State"]!.ToString().Should().Be("DISABLED");
        domain["ServiceSoftwareOptions"]!["CurrentVersion"]!.ToString().Should().StartWith("OpenSearch_2_5_R");
        domain["Endpoint"]!.ToString().Should().StartWith("search-books-").And.EndWith(".us-east-1.es.amazonaws.com");
    }

    [Fact]
    public void InAVpcADomainHasItsEndpointThere()
    {
        Create("""{"DomainName":"books","VPCOptions":{"SubnetIds":["subnet-1"]},"AdvancedSecurityOptions":{"Enabled":true,"MasterUserOptions":{"MasterUserName":"m"}}}""");

        var domain = JsonNode.Parse(_aws.Get("es", $"{Domains}/books"))!["DomainStatus"]!.AsObject();

        domain.ContainsKey("Endpoint").Should().BeFalse();
        domain["Endpoints"]!.AsObject().ContainsKey("vpc").Should().BeTrue();
        domain["AdvancedSecurityOptions"]!.ToJsonString().Should().Be("""{"Enabled":true,"InternalUserDatabaseEnabled":false,"AnonymousAuthEnabled":false}""");
    }

    [Fact]
    public void DomainsAreListedWithTheirEngine()
    {
        Create("""{"DomainName":"books","EngineVersion":"Elasticsearch_7.10"}""");
        Create("""{"DomainName":"maps"}""");

        _aws.Get("es", "/2021-01-01/domain").Should().Be(
            """{"DomainNames":[{"DomainName":"books","EngineType":"Elasticsearch"},{"DomainName":"maps","EngineType":"OpenSearch"}]}""");
        _aws.Get("es", "/2021-01-01/domain", ("engineType", "OpenSearch")).Should().NotContain("books");
    }

    [Fact]
    public void ItsArnIsAnAttributeByTwoNames()
    {
        var domain = Create("""{"DomainName":"books","Tags":[{"Key":"owner","Value":"ann"}]}""");

        domain.Attributes["DomainArn"].ToString().Should().Be(domain.Arn).And.Be(domain.Attributes["Arn"].ToString());
        _aws.Get("es", "/2021-01-01/tags/", ("arn", domain.Arn)).Should().Be("""{"TagList":[{"Key":"owner","Value":"ann"}]}""");
    }

    [Fact]
    public void ADomainThatIsNotThereIsNotFound() =>
        _aws.Get("es", $"{Domains}/none").Should().Be("409 ResourceNotFoundException: Domain not found: none");

    private Resource Create(string properties) => _aws.Region.Create("AWS::OpenSearchService::Domain", properties);
}
