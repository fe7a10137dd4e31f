using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.ApiGateway;

/// <summary>
/// The errors of Amazon API Gateway.
/// See <a href="https://docs.aws.amazon.com/apigateway/latest/api/CommonErrors.html">the API reference</a>.
/// </summary>
internal static class ApiGatewayErrors
{
    public static AwsException ApiNotFound() => new("NotFoundException", "Invalid API identifier specified", 404);

    public static AwsException StageNotFound() => new("NotFoundException", "Invalid Stage identifier specified", 404);

    public static AwsException DomainNameNotFound() => new("NotFoundException", "Invalid domain name identifier specified", 404);

    public static AwsException InvalidPosition() => new("BadRequestException", "Invalid position parameter specified");
}
