using System.Globalization;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>Reads queries. Keywords and functions are the same in capitals and in small letters; properties are not.</summary>
internal static class QueryParser
{
    private static readonly HashSet<string> Functions = ["AVG", "COUNT", "MAX", "MIN", "SUM"];

    /// <exception cref="Protocol.AwsException">It is no query that AWS Config answers.</exception>
    public static Query Parse(string expression)
    {
        var tokens = new QueryTokens(expression);
        tokens.Keyword("SELECT");
        var query = new Query
        {
            Fields = tokens.TrySymbol("*") ? All(tokens) : List(tokens, Field),
            Condition = tokens.TryKeyword("WHERE") ? new ConditionParser(tokens).Parse() : null,
            Groupings = tokens.TryKeyword("GROUP") ? By(tokens, () => PropertyPath.Parse(tokens.Name())) : [],
            Orders = tokens.TryKeyword("ORDER") ? By(tokens, () => Order(tokens)) : [],
            Limit = tokens.TryKeyword("LIMIT") ? Limit(tokens) : null,
        };
        tokens.End();
        return query.Checked();
    }

    /// <summary>What the asterisk stands for: the properties of an item that are of one piece.</summary>
    private static IReadOnlyList<SelectedField> All(QueryTokens tokens) => tokens.TrySymbol(",")
        ? throw QueryErrors.AllInAggregation()
        : [.. QueriedItem.Scalars.Select(property => new SelectedField(PropertyPath.Parse(property)))];

    private static List<T> By<T>(QueryTokens tokens, Func<T> read)
    {
        tokens.Keyword("BY");
        return List(tokens, _ => read());
    }

    private static List<T> List<T>(QueryTokens tokens, Func<QueryTokens, T> read)
    {
        var items = new List<T>();
        do
            items.Add(read(tokens));
        while (tokens.TrySymbol(","));
        return items;
    }

    private static SelectedField Field(QueryTokens tokens)
    {
        if (!tokens.IsFunction)
            return new SelectedField(PropertyPath.Parse(tokens.Name()));
        var function = tokens.Next.Text.ToUpperInvariant();
        tokens.Demand(Functions.Contains(function));
        tokens.Take();
        tokens.Symbol("(");
        tokens.Demand(!tokens.IsFunction);
        var property = function == "COUNT" && tokens.TrySymbol("*") ? null : PropertyPath.Parse(tokens.Name());
        tokens.Symbol(")");
        return new SelectedField(property, function);
    }

    private static QueryOrder Order(QueryTokens tokens)
    {
        var field = Field(tokens);
        var isDescending = tokens.TryKeyword("DESC");
        if (!isDescending)
            tokens.TryKeyword("ASC");
        return new QueryOrder(field, isDescending);
    }

    private static int Limit(QueryTokens tokens)
    {
        var isNumber = int.TryParse(tokens.Next.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit);
        tokens.Demand(tokens.Next.Kind == QueryTokenKind.Number && isNumber);
        tokens.Take();
        return limit;
    }
}
