namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>The pieces of a query, taken one after the other.</summary>
internal sealed class QueryTokens(string expression)
{
    // What AWS does not support stands among them: it is no property either.
    private static readonly HashSet<string> Keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "ALL", "AND", "AS", "ASC", "BETWEEN", "BY", "DESC", "DISTINCT", "FALSE", "FROM", "GROUP", "HAVING", "IN", "IS", "JOIN", "LIKE", "LIMIT",
        "NOT", "NULL", "OR", "ORDER", "SELECT", "TRUE", "UNION", "WHERE",
    };

    private readonly IReadOnlyList<QueryToken> _tokens = QueryLexer.Read(expression);
    private int _next;

    public QueryToken Next => _tokens[_next];

    /// <summary>Whether a property comes next, or a function.</summary>
    public bool IsName => Next.Kind == QueryTokenKind.Word && !Keywords.Contains(Next.Text);

    /// <summary>Whether the name that comes next is a function's.</summary>
    public bool IsFunction => IsName && _tokens[_next + 1] is { Kind: QueryTokenKind.Symbol, Text: "(" };

    public QueryToken Take() => _tokens[_next++];

    /// <summary>Takes the keyword, where it comes next.</summary>
    public bool TryKeyword(string keyword) => TryTake(QueryTokenKind.Word, keyword);

    public bool TrySymbol(string symbol) => TryTake(QueryTokenKind.Symbol, symbol);

    /// <exception cref="Protocol.AwsException">Something else comes next.</exception>
    public void Keyword(string keyword) => Demand(TryKeyword(keyword));

    /// <exception cref="Protocol.AwsException">Something else comes next.</exception>
    public void Symbol(string symbol) => Demand(TrySymbol(symbol));

    /// <exception cref="Protocol.AwsException">Something else comes next.</exception>
    public string Name()
    {
        Demand(IsName);
        return Take().Text;
    }

    /// <exception cref="Protocol.AwsException">Something comes next.</exception>
    public void End() => Demand(Next.Kind == QueryTokenKind.End);

    /// <summary>Refuses what comes next, unless it is right.</summary>
    /// <exception cref="Protocol.AwsException">It is not.</exception>
    public void Demand(bool isRight)
    {
        if (!isRight)
            throw QueryErrors.Syntax(Next.Line, Next.Column);
    }

    private bool TryTake(QueryTokenKind kind, string text)
    {
        var isThere = Next.Kind == kind && Next.Text.Equals(text, StringComparison.OrdinalIgnoreCase);
        _next += isThere ? 1 : 0;
        return isThere;
    }
}
