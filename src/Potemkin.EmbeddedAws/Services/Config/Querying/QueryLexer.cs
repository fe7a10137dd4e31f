namespace Potemkin.EmbeddedAws.Services.Config.Querying;

/// <summary>Takes a query apart.</summary>
internal sealed class QueryLexer
{
    private static readonly string[] Symbols = ["<>", "<=", ">=", "<", ">", "=", ",", "(", ")", "*"];

    private readonly string _expression;
    private int _place;
    private int _line = 1;
    private int _lineStart;

    private QueryLexer(string expression) => _expression = expression;

    private char Current => _place < _expression.Length ? _expression[_place] : '\0';

    /// <returns>The pieces, the end among them.</returns>
    /// <exception cref="Protocol.AwsException">There is something that no query has.</exception>
    public static IReadOnlyList<QueryToken> Read(string expression)
    {
        var lexer = new QueryLexer(expression);
        var tokens = new List<QueryToken>();
        do
            tokens.Add(lexer.Next());
        while (tokens[^1].Kind != QueryTokenKind.End);
        return tokens;
    }

    private QueryToken Next()
    {
        SkipSpace();
        var (line, column) = (_line, _place - _lineStart);
        if (_place == _expression.Length)
            return new QueryToken(QueryTokenKind.End, "", line, column);
        var (kind, text) = Current switch
        {
            '\'' => (QueryTokenKind.Text, Quoted(line, column)),
            >= '0' and <= '9' or '-' => (QueryTokenKind.Number, While(character => char.IsAsciiDigit(character) || character is '.' or '-')),
            '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => (QueryTokenKind.Word, While(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '.' or ':' or '-')),
            _ => (QueryTokenKind.Symbol, Symbol(line, column)),
        };
        return new QueryToken(kind, text, line, column);
    }

    private void SkipSpace()
    {
        for (; char.IsWhiteSpace(Current); _place++)
        {
            if (Current == '\n')
                (_line, _lineStart) = (_line + 1, _place + 1);
        }
    }

    private string While(Func<char, bool> belongs)
    {
        var start = _place++;
        while (_place < _expression.Length && belongs(Current))
            _place++;
        return _expression[start.._place];
    }

    /// <summary>A quote within a text is written twice.</summary>
    private string Quoted(int line, int column)
    {
        var start = ++_place;
        while (true)
        {
            var end = _expression.IndexOf('\'', _place);
            if (end < 0)
                throw QueryErrors.Syntax(line, column);
            _place = end + 1;
            if (Current != '\'')
                return _expression[start..end].Replace("''", "'", StringComparison.Ordinal);
            _place++;
        }
    }

    private string Symbol(int line, int column)
    {
        var symbol = Symbols.FirstOrDefault(candidate => string.CompareOrdinal(_expression, _place, candidate, 0, candidate.Length) == 0)
            ?? throw QueryErrors.Syntax(line, column);
        _place += symbol.Length;
        return symbol;
    }
}
