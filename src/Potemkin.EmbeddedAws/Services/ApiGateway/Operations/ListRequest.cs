using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Protocol.Rest;

namespace Potemkin.EmbeddedAws.Services.ApiGateway.Operations;

/// <summary>Asks for one page of all that there is of something.</summary>
internal sealed record ListRequest
{
    private const int UsualPage = 25;

    [Query("position")]
    public string? Position { get; init; }

    [Query("limit")]
    public int? Limit { get; init; }

    /// <param name="all">All that there is, in an order that stays.</param>
    /// <exception cref="AwsException">No page begins at that position.</exception>
    public Page PageOf(IEnumerable<JsonObject> all)
    {
        var page = Protocol.Page.Of(all, Position, Limit ?? UsualPage, ApiGatewayErrors.InvalidPosition);
        return new Page(page.Items, page.NextToken);
    }

    internal sealed record Page(
        [property: JsonPropertyName("item")] IReadOnlyList<JsonObject> Items, [property: JsonPropertyName("position")] string? Position);
}
