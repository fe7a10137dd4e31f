using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Services.ApiGateway;

public sealed class ApiGatewayServiceTests : IDisposable
{
    private readonly ReadFixture _aws = new();

    public void Dispose() => _aws.Dispose();

    [Fact]
    public void ApiIsDescribed()
    {
        var id = _aws.Region.Create("AWS::ApiGateway::RestApi", """{"Name":"shop","BinaryMediaTypes":["image/png"],"Policy":{"Version":"2012-10-17"}}""").PhysicalId;

        var api = JsonNode.Parse(_aws.Get("apigateway", $"/restapis/{id}"))!;

        (api["id"]!.ToString(), api["name"]!.ToString(), api["policy"]!.ToString()).Should().Be((id, "shop", """{"Version":"2012-10-17"}"""));
        api["endpointConfiguration"]!.ToJsonString().Should().Be("""{"types":["EDGE"],"ipAddressType":"ipv4"}""");
        JsonNode.Parse(_aws.Get("apigateway", "/restapis"))!["item"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public void StagesAreThoseOfTheApi()
    {
        var api = _aws.Region.Create("AWS::ApiGateway::RestApi", """{"Name":"shop"}""").PhysicalId;
        _aws.Region.Create("AWS::ApiGateway::Stage", $$"""
            {"RestApiId":"{{api}}","StageName":"dev","DeploymentId":"d","TracingEnabled":true,
             "MethodSettings":[{"ResourcePath":"/*","HttpMethod":"*","LoggingLevel":"INFO"}]}
            """);

        var stage = JsonNode.Parse(_aws.Get("apigateway", $"/restapis/{api}/stages/dev"))!;

        stage["methodSettings"]!.ToJsonString().Should().Be("""{"*/*":{"loggingLevel":"INFO"}}""");
        (stage["tracingEnabled"]!.ToString(), stage["cacheClusterStatus"]!.ToString()).Should().Be(("true", "NOT_AVAILABLE"));
        JsonNode.Parse(_aws.Get("apigateway", $"/restapis/{api}/stages"))!["item"]!.AsArray().Should().ContainSingle();
        _aws.Get("apigateway", $"/restapis/{api}/stages/prod").Should().Be("404 NotFoundException: Invalid Stage identifier specified");
    }

    [Fact]
    public void ApiThatIsNotThereIsNotFound() =>
        _aws.Get("apigateway", "/restapis/none").Should().Be("404 NotFoundException: Invalid API identifier specified");

    [Fact]
    public void DomainNamesAreListedWithTheirCertificates()
    {
        _aws.Region.Create("AWS::ApiGateway::DomainName", """
            {"DomainName":"api.example.org","RegionalCertificateArn":"arn:c","EndpointConfiguration":{"Types":["REGIONAL"]},"SecurityPolicy":"TLS_1_0"}
            """);

        var domain = JsonNode.Parse(_aws.Get("apigateway", "/domainnames"))!["item"]!.AsArray().Should().ContainSingle().Subject!;

        (domain["domainName"]!.ToString(), domain["securityPolicy"]!.ToString(), domain["regionalCertificateArn"]!.ToString()).Should().Be(("api.example.org", "TLS_1_0", "arn:c"));
        JsonNode.Parse(_aws.Get("apigateway", "/domainnames/api.example.org"))!.ToJsonString().Should().Be(domain.ToJsonString());
        _aws.Get("apigateway", "/domainnames/none").Should().Be("404 NotFoundException: Invalid domain name identifier specified");
    }
}
