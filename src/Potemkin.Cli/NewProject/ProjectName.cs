using System.Text.RegularExpressions;

namespace Potemkin.Cli.NewProject;

/// <summary>What a project is called: its file, its assembly and its namespace.</summary>
internal static partial class ProjectName
{
    /// <summary>The name as it was given, or else that of the folder, with underscores for what a name cannot have.</summary>
    /// <exception cref="Core.PotemkinException">It was given one that cannot be.</exception>
    public static string Of(string? given, string folder)
    {
        if (given is not null)
            return Whole().IsMatch(given) ? given : throw NewProjectErrors.NotAName(given);
        var name = Impossible().Replace(Path.GetFileName(folder), "_");
        return Whole().IsMatch(name) ? name : "Specs";
    }

    [GeneratedRegex(@"^[\p{L}_]\w*(\.[\p{L}_]\w*)*\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"[^\w.]")]
    private static partial Regex Impossible();
}
