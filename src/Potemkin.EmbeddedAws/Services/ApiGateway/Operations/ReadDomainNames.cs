using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.ApiGateway.Operations;

/// <summary>
/// See <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetDomainName.html">GetDomainName</a> and
/// <a href="https://docs.aws.amazon.com/apigateway/latest/api/API_GetDomainNames.html">GetDomainNames</a>.
/// </summary>
internal static class ReadDomainNames
{
    private const string TypeName = "AWS::ApiGateway::DomainName";
    private const string Regional = "REGIONAL";

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, JsonObject>("GetDomainName", (request, context) =>
            Of(context.Region.Resources.Find(TypeName, request.DomainName ?? "") ?? throw ApiGatewayErrors.DomainNameNotFound()))
        .Add<ListRequest, ListRequest.Page>("GetDomainNames", (request, context) =>
            request.PageOf(context.Region.Resources.OfType(TypeName).Select(Of)));

    private static JsonObject Of(Resource domain)
    {
        var properties = domain.Properties;
        var types = properties.Object("EndpointConfiguration")?.Texts("Types") ?? [];
        var shape = new JsonObject
        {
            ["domainName"] = domain.PhysicalId,
            ["domainNameArn"] = domain.Region.Id.Arn("apigateway", $"/domainnames/{domain.PhysicalId}"),
            ["domainNameStatus"] = "AVAILABLE",
            ["endpointConfiguration"] = new JsonObject
            {
                ["types"] = types.Count > 0 ? new JsonArray([.. types.Select(type => (JsonNode)type)]) : new JsonArray("EDGE"),
                ["ipAddressType"] = "ipv4",
            },
            ["securityPolicy"] = properties.Text("SecurityPolicy") ?? "TLS_1_2",
        };
        foreach (var (property, name) in new[] { ("CertificateArn", "certificateArn"), ("RegionalCertificateArn", "regionalCertificateArn"), ("RoutingMode", "routingMode") })
        {
            if (properties.Text(property) is { } value)
                shape[name] = value;
        }

        if (CamelCase.Of(properties.Object("MutualTlsAuthentication")) is { } authentication)
            shape["mutualTlsAuthentication"] = authentication;
        if (types.Contains(Regional))
            shape["regionalDomainName"] = $"d-{StableId.Lower(domain.PhysicalId, 10)}.execute-api.{domain.Region.Id.Region}.amazonaws.com";
        if (domain.Tags.Count > 0)
            shape["tags"] = Tags.Of(domain);
        return shape;
    }

    private sealed record Request(string? DomainName);
}
