using System.Text.RegularExpressions;

namespace Potemkin.Templates;

/// <summary>
/// Gets by a fault of YamlDotNet: it refuses a block scalar that begins with a line of nothing but spaces,
/// as inline code often does. See <a href="https://github.com/aaubry/YamlDotNet/issues/523">its issue 523</a>.
/// </summary>
internal static partial class BlockScalars
{
    /// <summary>The text without the spaces of blank lines at the beginning of block scalars; no place changes by it.</summary>
    public static string WithEmptyFirstLines(string text) => Beginning().Replace(
        text, beginning => beginning.Groups["header"].Value + beginning.Groups["blank"].Value.Replace(" ", "", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<header>[|>][-+1-9]{0,2} *(#[^\n]*)?\r?\n)(?<blank>( *\r?\n)+)")]
    private static partial Regex Beginning();
}
