namespace Potemkin.Core;

/// <summary>Writes lists of names into messages.</summary>
internal static class NameList
{
    /// <summary>The names in single quotes, parted by commas; <paramref name="none"/> where there are none.</summary>
    public static string Quoted(IEnumerable<string> names, string none = "none")
    {
        var quoted = string.Join(", ", names.Select(name => $"'{name}'"));
        return quoted.Length > 0 ? quoted : none;
    }
}
