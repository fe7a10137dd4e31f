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

    private static MappingNode Map(MappingEntry member) =>
        member.Key == "Fn::Transform" ? throw TemplateErrors.Unsupported("the function Fn::Transform")
        : member.Value as MappingNode ?? throw TemplateErrors.MappingNotMap(member.Key);

    private static void CheckAttributes(MappingNode attributes)
    {
        foreach (var attribute in attributes.Entries)
        {
            var isLiteral = attribute.Value is ScalarNode
                || attribute.Value is SequenceNode list && list.Items.All(item => item is ScalarNode);
            if (!isLiteral)
                throw TemplateErrors.MappingAttributeNotStringOrList();
            if (!attribute.Key.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.'))
                throw TemplateErrors.MappingKeyMalformed(attribute.Key);
        }
    }
}
