using Potemkin.EmbeddedAws.Services.Config.Querying.Conditions;

namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>Reads what stands behind WHERE. AND binds more tightly than OR, NOT more than both.</summary>
internal sealed class ConditionParser(QueryTokens tokens)
{
    // Nobody writes such brackets by hand; what reads them is bounded as all requests are.
    private const int Deepest = 100;

    private int _depth;

    /// <exception cref="Protocol.AwsException">It is no condition.</exception>
    public ICondition Parse()
    {
        var condition = Both();
        while (tokens.TryKeyword("OR"))
            condition = new Junction(condition, Both(), IsBoth: false);
        return condition;
    }

    private ICondition Both()
    {
        var condition = Single();
        while (tokens.TryKeyword("AND"))
            condition = new Junction(condition, Single(), IsBoth: true);
        return condition;
    }

    private ICondition Single()
    {
        tokens.Demand(++_depth <= Deepest);
        ICondition condition;
        if (tokens.TryKeyword("NOT"))
        {
            condition = new Negation(Single());
        }
        else if (tokens.TrySymbol("("))
        {
            condition = Parse();
            tokens.Symbol(")");
        }
        else
        {
            tokens.Demand(!tokens.IsFunction);
            condition = Of(PropertyPath.Parse(tokens.Name()));
        }

        _depth--;
        return condition;
    }

    private ICondition Of(PropertyPath property)
    {
        if (tokens.TryKeyword("NOT"))
            return new Negation(OfKeyword(property));
        if (tokens.Next.Kind != QueryTokenKind.Symbol)
            return OfKeyword(property);

        var symbol = tokens.Take();
        var literal = Literal();
        return symbol.Text switch
        {
            "=" => new Match(property, literal.IsEqual),
            "<>" => new Negation(new Match(property, literal.IsEqual)),
            "<" => new Match(property, literal.IsLess),
            ">" => new Match(property, literal.IsGreater),
            "<=" => new Match(property, literal.IsAtMost),
            ">=" => new Match(property, literal.IsAtLeast),
            _ => throw QueryErrors.Syntax(symbol.Line, symbol.Column),
        };
    }

    private Match OfKeyword(PropertyPath property)
    {
        if (tokens.TryKeyword("IN"))
        {
            var literals = In();
            return new Match(property, value => literals.Any(literal => literal.IsEqual(value)));
        }

        if (tokens.TryKeyword("BETWEEN"))
        {
            var low = Literal();
            tokens.Keyword("AND");
            var high = Literal();
            return new Match(property, value => low.IsAtLeast(value) && high.IsAtMost(value));
        }

        tokens.Keyword("LIKE");
        tokens.Demand(tokens.Next.Kind == QueryTokenKind.Text);
        return new Match(property, new SuffixPattern(tokens.Take().Text).Matches);
    }

    private List<QueryLiteral> In()
    {
        tokens.Symbol("(");
        var literals = new List<QueryLiteral>();
        do
            literals.Add(Literal());
        while (tokens.TrySymbol(","));
        tokens.Symbol(")");
        return literals;
    }

    private QueryLiteral Literal()
    {
        var isTruth = tokens.Next.Kind == QueryTokenKind.Word && bool.TryParse(tokens.Next.Text, out _);
        tokens.Demand(isTruth || tokens.Next.Kind is QueryTokenKind.Text or QueryTokenKind.Number);
        return new QueryLiteral(tokens.Take().Text);
    }
}
