using System.Text;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Sections;

/// <summary>Which sections a template has, its format version and its description.</summary>
internal sealed record HeaderSection(string? Description, IReadOnlyList<string> UnsupportedSections)
{
    private const string FormatVersion = "2010-09-09";
    private const int MaximumDescriptionBytes = 1024;
    private static readonly HashSet<string> Honoured =
        ["AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Mappings", "Rules", "Conditions", "Resources", "Outputs"];

    // What they ask for happens when a stack is made, so a template with them can still be read.
    private static readonly HashSet<string> NotHonoured = ["Hooks"];

    /// <exception cref="Protocol.AwsException">There is a section that no template has.</exception>
    public static HeaderSection Read(MappingNode root)
    {
        var names = root.Entries.Select(entry => entry.Key).ToList();
        var invalid = names.Where(name => !Honoured.Contains(name) && !NotHonoured.Contains(name)).ToList();
        if (invalid.Count > 0)
            throw TemplateErrors.InvalidSections(invalid);
        if (root["AWSTemplateFormatVersion"] is not (null or ScalarNode { Value: FormatVersion }))
            throw TemplateErrors.UnsupportedFormatVersion();

        return new HeaderSection(DescriptionOf(root), [.. names.Where(NotHonoured.Contains)]);
    }

    /// <summary>The head of a template without its sections, which may be any as long as it is to become another one.</summary>
    public static MappingNode Alone(MappingNode root) =>
        new(root.Entries.Where(entry => entry.Key is "AWSTemplateFormatVersion" or "Description" or "Hooks"), root.Place);

    private static string? DescriptionOf(MappingNode root) => root["Description"] switch
    {
        null => null,
        ScalarNode text when Encoding.UTF8.GetByteCount(text.Value) <= MaximumDescriptionBytes => text.Value,
        ScalarNode => throw TemplateErrors.DescriptionTooLong(MaximumDescriptionBytes),
        _ => throw TemplateErrors.DescriptionNotString(),
    };
}
