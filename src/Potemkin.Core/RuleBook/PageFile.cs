using System.Text.RegularExpressions;

namespace Potemkin.Core.RuleBook;

/// <summary>Reads the files that the page is made of.</summary>
internal static partial class PageFile
{
    /// <summary>The file's text, its lines ended as everywhere.</summary>
    public static string Read(string name)
    {
        using var file = new StreamReader(typeof(PageFile).Assembly.GetManifestResourceStream($"RuleBook/{name}")!);
        return file.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The file's text with the parts in place of its <c>{{name}}</c>; what parts hold is not looked into.</summary>
    public static string Fill(string name, Dictionary<string, string> parts) =>
        Place().Replace(Read(name), place => parts[place.Groups["name"].Value]);

    [GeneratedRegex(@"\{\{(?<name>[a-z]+)\}\}")]
    private static partial Regex Place();
}
