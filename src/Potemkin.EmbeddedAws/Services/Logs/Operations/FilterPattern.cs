using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Logs.Operations;

/// <summary>
/// What a message must contain: terms, and phrases in quotes, all of them, in their case. What else AWS takes as a pattern is refused.
/// See <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html">filter pattern syntax</a>.
/// </summary>
internal sealed partial class FilterPattern
{
    private readonly IReadOnlyList<string> _wanted;

    /// <exception cref="AwsException">It is none of terms and phrases.</exception>
    public FilterPattern(string? pattern)
    {
        if (!Supported().IsMatch(pattern ?? ""))
            throw ProtocolErrors.UnsupportedParameter("FilterLogEvents", $"filterPattern: {pattern}");
        _wanted = [.. Term().Matches(pattern ?? "").Select(term => term.Value.Trim('"').Replace("\\\"", "\"", StringComparison.Ordinal))];
    }

    public bool Matches(string message) => _wanted.All(wanted => message.Contains(wanted, StringComparison.Ordinal));

    [GeneratedRegex("""\A\s*((\w+|"([^"\\]|\\")*")(\s+|\z))*\z""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Supported();

    [GeneratedRegex("""\w+|"([^"\\]|\\")*"(?=\s|\z)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Term();
}
