using System.Text.RegularExpressions;

namespace Potemkin.Guard.Inputs;

/// <summary>
/// YamlDotNet refuses a block scalar whose first line is of nothing but spaces, which YAML allows.
/// See <a href="https://github.com/aaubry/YamlDotNet/issues/523">its issue 523</a>.
/// </summary>
internal static partial class BlockScalars
{
    /// <summary>The text without those spaces. No place changes by it.</summary>
    public static string Mend(string text) => FirstLines().Replace(
        text, lines => lines.Groups["header"].Value + lines.Groups["blank"].Value.Replace(" ", "", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<header>[|>][-+1-9]{0,2} *(#[^\n]*)?\r?\n)(?<blank>( *\r?\n)+)")]
    private static partial Regex FirstLines();
}
