using System.Text.RegularExpressions;

namespace Potemkin.Templates;

/// <summary>
/// What a plain scalar stands for: YAML 1.1, which CloudFormation speaks, without that which would change digits
/// (octal and sexagesimal numbers) and without timestamps.
/// See <a href="https://yaml.org/type/">the types of YAML 1.1</a>.
/// </summary>
internal static partial class YamlScalars
{
    private static readonly HashSet<string> True = ["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"];
    private static readonly HashSet<string> False = ["false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"];
    private static readonly HashSet<string> Null = ["", "~", "null", "Null", "NULL"];

    public static ScalarNode Resolve(string text, TextPlace place) =>
        Null.Contains(text) ? new ScalarNode("", ScalarKind.Null, place)
        : True.Contains(text) ? new ScalarNode("true", ScalarKind.Boolean, place)
        : False.Contains(text) ? new ScalarNode("false", ScalarKind.Boolean, place)
        : new ScalarNode(text, Number().IsMatch(text) ? ScalarKind.Number : ScalarKind.String, place);

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();
}
