using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.Services.CloudWatch.Operations;

/// <summary>
/// The rule of a composite alarm, such as <c>ALARM(cpu) AND NOT OK("disk space")</c>.
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html">AlarmRule</a>.
/// </summary>
internal sealed partial class AlarmRule
{
    /// <summary>More than AWS takes; what is longer could nest too deep.</summary>
    private const int MostPieces = 1000;

    private const string Or = "OR";
    private const string And = "AND";
    private const string Not = "NOT";

    private readonly Queue<Match> _left;
    private readonly List<(string Alarm, string State)> _asks = [];
    private readonly Func<Func<string, string>, bool> _holds;

    private AlarmRule(Queue<Match> pieces)
    {
        _left = pieces;
        _holds = Any();
        if (_left.Count > 0)
            throw new FormatException("There is something behind the rule.");
    }

    /// <summary>The alarms that it asks, by their names or ARNs, each once.</summary>
    public IEnumerable<string> Alarms => _asks.Select(ask => ask.Alarm).Distinct();

    /// <exception cref="FormatException">It is no rule that could be understood.</exception>
    public static AlarmRule Parse(string text)
    {
        var all = Pieces().Matches(text);
        if (all.Sum(piece => piece.Length) != text.Length)
            throw new FormatException("There is something that belongs to no rule.");
        var pieces = new Queue<Match>(all.Where(piece => !string.IsNullOrWhiteSpace(piece.Value)));
        return pieces.Count <= MostPieces ? new AlarmRule(pieces) : throw new FormatException("The rule is too long.");
    }

    /// <param name="stateOf">The state of an alarm, by its name or ARN.</param>
    public bool Holds(Func<string, string> stateOf) => _holds(stateOf);

    // NOT binds closer than AND, and that closer than OR.
    private Func<Func<string, string>, bool> Any()
    {
        var holds = Every();
        while (Takes(Or))
            holds = Either(holds, Every());
        return holds;
    }

    private Func<Func<string, string>, bool> Every()
    {
        var holds = One();
        while (Takes(And))
            holds = Both(holds, One());
        return holds;
    }

    private Func<Func<string, string>, bool> One()
    {
        if (Takes(Not))
        {
            var negated = One();
            return stateOf => !negated(stateOf);
        }

        if (Takes("("))
        {
            var inner = Any();
            return Takes(")") ? inner : throw new FormatException("A parenthesis is not closed.");
        }

        if (!_left.TryDequeue(out var piece))
            throw new FormatException("The rule ends too early.");
        if (piece.Groups["constant"].Success)
            return _ => piece.Value == "TRUE";
        if (!piece.Groups["state"].Success)
            throw new FormatException($"'{piece.Value}' stands in a wrong place.");
        var (alarm, state) = (piece.Groups["alarm"].Value.Trim(), piece.Groups["state"].Value);
        _asks.Add((alarm, state));
        return stateOf => stateOf(alarm) == state;
    }

    private static Func<Func<string, string>, bool> Either(Func<Func<string, string>, bool> one, Func<Func<string, string>, bool> other) =>
        stateOf => one(stateOf) || other(stateOf);

    private static Func<Func<string, string>, bool> Both(Func<Func<string, string>, bool> one, Func<Func<string, string>, bool> other) =>
        stateOf => one(stateOf) && other(stateOf);

    private bool Takes(string piece)
    {
        if (!_left.TryPeek(out var next) || next.Value != piece)
            return false;
        _left.Dequeue();
        return true;
    }

    [GeneratedRegex("""
        (?<state>ALARM|OK|INSUFFICIENT_DATA)\s*\(\s*(?:"(?<alarm>[^"]+)"|'(?<alarm>[^']+)'|(?<alarm>[^()"']+))\s*\)
        |(?<constant>TRUE|FALSE)\b|(?:AND|OR|NOT)\b|[()]|\s+
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();
}
