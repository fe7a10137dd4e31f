using Potemkin.EmbeddedAws.Templates.Functions;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Sections;

/// <summary>The Outputs.</summary>
internal static class OutputSection
{
    private const string Name = "Outputs";
    private const int Limit = 200;
    private static readonly HashSet<string> Members = ["Value", "Description", "Condition", "Export"];

    /// <exception cref="Protocol.AwsException">An output is not declared as it should be.</exception>
    public static IReadOnlyList<OutputDeclaration> Read(MappingNode root) => [.. Section.Members(root, Name, Limit).Select(Read)];

    private static OutputDeclaration Read(MappingEntry member)
    {
        if (!Section.IsAlphanumeric(member.Key))
            throw TemplateErrors.NameNotAlphanumeric(Name, member.Key);

        var output = Section.Object(member, Name);
        if (output.Entries.FirstOrDefault(entry => !Members.Contains(entry.Key)) is { } invalid)
            throw TemplateErrors.InvalidOutputProperty(invalid.Key);

        var value = output["Value"] ?? throw TemplateErrors.OutputWithoutValue();
        if (value is SequenceNode)
            throw TemplateErrors.OutputIsList();
        if (value is MappingNode && IntrinsicFunctions.Match(value, inConditions: false) is null)
            throw TemplateErrors.OutputIsMap();

        return new OutputDeclaration(member.Key, value)
        {
            Description = Text(output, "Description"),
            Condition = Text(output, "Condition"),
            ExportName = ExportName(member.Key, output["Export"]),
        };
    }

    private static string? Text(MappingNode output, string name) => output[name] switch
    {
        null => null,
        ScalarNode text => text.Value,
        _ => throw TemplateErrors.OutputMemberNotString(name),
    };

    private static TemplateNode? ExportName(string key, TemplateNode? export) => export switch
    {
        null => null,
        MappingNode { Entries: [{ Key: "Name", Value: not SequenceNode }] } name => name["Name"],
        _ => throw TemplateErrors.ExportMalformed(key),
    };
}
