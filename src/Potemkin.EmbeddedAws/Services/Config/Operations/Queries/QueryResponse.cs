using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Config.Querying;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Queries;

/// <summary>The answer to a query, of one region or of several.</summary>
internal sealed record QueryResponse(IReadOnlyList<string> Results, QueryResponse.Info QueryInfo, string? NextToken)
{
    private const int PageSize = 25;
    private const int PageSizeOfAggregations = 500;

    /// <param name="expression">The query.</param>
    /// <param name="items">What it asks.</param>
    /// <param name="limit">The most results of a page; null or 0 for the default.</param>
    /// <param name="nextToken">Which page; null for the first.</param>
    /// <exception cref="AwsException">It is no query that AWS Config answers.</exception>
    public static QueryResponse Of(string expression, IEnumerable<JsonObject> items, int? limit, string? nextToken)
    {
        var query = QueryParser.Parse(expression);
        var answer = query.Over(items);
        var results = answer.Results.Select(CompactJson.Of).ToList();
        var size = answer.IsInPages ? limit.OrDefault(query.IsAggregation ? PageSizeOfAggregations : PageSize) : results.Count;
        var page = Page.Of(results, nextToken, size, ConfigErrors.InvalidNextToken);
        return new QueryResponse(page.Items, new Info([.. query.Fields.Select(selected => new Field(selected.Name))]), page.NextToken);
    }

    internal sealed record Info(IReadOnlyList<Field> SelectFields);

    internal sealed record Field(string Name);
}
