using System.Reflection;
using System.Text.RegularExpressions;
using Potemkin.Cli.Frame;

namespace Potemkin.Cli.NewProject;

/// <summary>The files of a project of specifications that passes at once.</summary>
internal static partial class ProjectFiles
{
    // Those that this command was built with. A feed may not have newer ones that go together.
    private static readonly IReadOnlyDictionary<string, string?> Versions =
        typeof(ProjectFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(version => version.Key, version => version.Value);

    /// <summary>The files of a project of this name.</summary>
    public static IReadOnlyList<ProjectFile> Of(string name)
    {
        return
        [
            From("project.xml", $"{name}.csproj", "the packages that it needs"),
            From("Features/DefaultEncryption.feature", "Features/DefaultEncryption.feature", "what a rule must say"),
            From("Templates/bucket.yml", "Templates/bucket.yml", "a stack that the feature puts in place"),
            From("Rules/s3-kms.yml", "Rules/s3-kms.yml", "the rule that it proves"),
            From("reqnroll.json", "reqnroll.json", "where Reqnroll finds the steps"),
            From("potemkin.json", "potemkin.json", "settings, such as where it runs"),
            From("gitignore", ".gitignore", "what runs leave, and git need not keep"),
            From("README.md", "README.md", "how to run it"),
        ];

        ProjectFile From(string resource, string path, string purpose) =>
            new(path, Placeholder().Replace(Resource.Read($"NewProject/{resource}"), ValueOf), purpose);

        string ValueOf(Match placeholder) => placeholder.Groups["package"] is { Success: true } package ? Versions[package.Value]!
            : placeholder.Value == "{version}" ? PotemkinCommand.Version
            : name;
    }

    [GeneratedRegex(@"\{name\}|\{version(:(?<package>[\w.]+))?\}")]
    private static partial Regex Placeholder();
}
