using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.Config.Querying.Conditions;

/// <summary>
/// A pattern of <c>LIKE</c>. AWS Config supports wildcards at its end only: <c>%</c> for any characters, <c>_</c> for one.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/querying-AWS-resources.html#query-limitations">Limitations</a>.
/// </summary>
internal sealed record SuffixPattern
{
    private const int ShortestBeginning = 3;

    private readonly string _beginning;
    private readonly string _wildcards;

    /// <exception cref="Protocol.AwsException">AWS Config does not support the pattern.</exception>
    public SuffixPattern(string pattern)
    {
        _beginning = pattern.TrimEnd('%', '_');
        _wildcards = pattern[_beginning.Length..];
        // An underscore is a wildcard too, wherever it stands.
        if (_beginning.AsSpan().ContainsAny('%', '_'))
            throw QueryErrors.InnerWildcard(pattern);
        if (_wildcards.Length > 0 && _beginning.Length < ShortestBeginning)
            throw QueryErrors.ShortWildcard(pattern, ShortestBeginning);
    }

    public bool Matches(JsonValue value)
    {
        if (value.GetValueKind() != JsonValueKind.String)
            return false;
        var text = value.ToString();
        var rest = text.Length - _beginning.Length;
        var single = _wildcards.Count(wildcard => wildcard == '_');
        return text.StartsWith(_beginning, StringComparison.Ordinal) && (_wildcards.Contains('%') ? rest >= single : rest == single);
    }
}
