using Potemkin.EmbeddedAws.Templates.Functions;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Sections;

/// <summary>The Conditions, each a function.</summary>
internal static class ConditionSection
{
    private const string Name = "Conditions";

    /// <exception cref="Protocol.AwsException">A condition is no function.</exception>
    public static IReadOnlyDictionary<string, TemplateNode> Read(MappingNode root)
    {
        var members = Section.Members(root, Name, int.MaxValue);
        foreach (var member in members)
        {
            if (!Section.IsAlphanumeric(member.Key))
                throw TemplateErrors.NameNotAlphanumeric(Name, member.Key);
            if (IntrinsicFunctions.Match(member.Value, inConditions: true) is null)
                throw TemplateErrors.ConditionNotFunction();
        }

        return new OrderedDictionary<string, TemplateNode>(members.Select(member => KeyValuePair.Create(member.Key, member.Value)));
    }
}
