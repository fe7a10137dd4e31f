namespace Potemkin.EmbeddedAws.Functions;

/// <summary>
/// The end of an invocation's log.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#lambda-Invoke-response-LogResult">LogResult</a>.
/// </summary>
internal static class LogTail
{
    private const int Longest = 4096;

    public static string Of(IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines) + "\n";
        return text.Length <= Longest ? text : text[^Longest..];
    }
}
