using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Sections;

/// <summary>Reads the members of a section.</summary>
internal static class Section
{
    /// <summary>The members of a section; none where the template does not have it.</summary>
    /// <exception cref="Protocol.AwsException">The section is no mapping, or has too many members.</exception>
    public static IReadOnlyList<MappingEntry> Members(MappingNode root, string section, int limit)
    {
        var members = root[section] switch
        {
            null => [],
            MappingNode mapping => mapping.Entries,
            _ => throw TemplateErrors.MembersNotObjects(section),
        };
        return members.Count <= limit ? members : throw TemplateErrors.TooMany(section.ToLowerInvariant(), members.Count, limit);
    }

    /// <exception cref="Protocol.AwsException">The member is no mapping.</exception>
    public static MappingNode Object(MappingEntry member, string section) =>
        member.Value as MappingNode ?? throw TemplateErrors.MembersNotObjects(section);

    public static bool IsAlphanumeric(string name) => name.Length > 0 && name.All(char.IsAsciiLetterOrDigit);
}
