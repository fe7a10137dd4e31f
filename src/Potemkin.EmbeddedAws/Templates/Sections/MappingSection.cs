using Potemkin.EmbeddedAws.Templates.Functions;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Sections;

/// <summary>The Mappings: literal values in two levels of names.</summary>
internal static class MappingSection
{
    private const string Name = "Mappings";
    private const int Limit = 200;

    /// <exception cref="Protocol.AwsException">A mapping is not two levels of names deep.</exception>
    public static IReadOnlyDictionary<string, MappingNode> Read(MappingNode root)
    {
        var mappings = Section.Members(root, Name, Limit).ToDictionary(member => member.Key, Map);
        foreach (var (name, mapping) in mappings)
        {
            if (!Section.IsAlphanumeric(name))
                throw TemplateErrors.NameNotAlphanumeric(Name, name);
            foreach (var key in mapping.Entries)
                CheckAttributes(Map(key));
        }

        return mappings;
    }

    /// <summary>The mappings of a template that is to become another one; what is none is passed over.</summary>
    public static IReadOnlyDictionary<string, MappingNode> ReadLeniently(MappingNode root) =>
        (root[Name] as MappingNode)?.Entries.Where(member => member.Value is MappingNode).ToDictionary(member => member.Key, member => (MappingNode)member.Value)
            ?? [];

    private static MappingNode Map(MappingEntry member) =>
        member.Value as MappingNode ?? throw TemplateErrors.MappingNotMap(member.Key);

    private static bool IsLiteral(TemplateNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.All(IsLiteral),
        MappingNode mapping => IntrinsicFunctions.Match(mapping, inConditions: false) is null
            && mapping.Entries.All(entry => IsLiteral(entry.Value)),
        _ => true,
    };

    private static void CheckAttributes(MappingNode attributes)
    {
        foreach (var attribute in attributes.Entries)
        {
            if (attribute.Value is MappingNode || !IsLiteral(attribute.Value))
                throw TemplateErrors.MappingAttributeNotStringOrList();
            if (!attribute.Key.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.'))
                throw TemplateErrors.MappingKeyMalformed(attribute.Key);
        }
    }
}
