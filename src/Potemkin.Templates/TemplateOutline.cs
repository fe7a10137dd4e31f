namespace Potemkin.Templates;

/// <summary>
/// The names that a template declares, for those who neither check nor deploy it.
/// What is not as it should be is passed over: to say so is CloudFormation's part.
/// </summary>
public sealed class TemplateOutline
{
    private TemplateOutline(MappingNode template)
    {
        Parameters = [.. Members(template, "Parameters").Select(entry => new ParameterOutline(
            entry.Key,
            Text(entry, "Type"),
            HasDefault: (entry.Value as MappingNode)?["Default"] is not null,
            NoEcho: string.Equals(Text(entry, "NoEcho"), "true", StringComparison.OrdinalIgnoreCase),
            entry.KeyPlace)
        {
            Default = Text(entry, "Default"),
        })];
        Resources = [.. Members(template, "Resources").Select(entry => new ResourceOutline(
            entry.Key,
            Text(entry, "Type"),
            entry.KeyPlace))];
        Outputs = [.. Members(template, "Outputs").Select(entry => new OutputOutline(entry.Key, entry.KeyPlace))];
    }

    /// <summary>The parameters, in the order of the text.</summary>
    public IReadOnlyList<ParameterOutline> Parameters { get; }

    /// <summary>The resources, in the order of the text.</summary>
    public IReadOnlyList<ResourceOutline> Resources { get; }

    /// <summary>The outputs, in the order of the text.</summary>
    public IReadOnlyList<OutputOutline> Outputs { get; }

    /// <summary>Reads the names out of the text of a template.</summary>
    /// <param name="text">The text of the template.</param>
    /// <exception cref="TemplateFormatException">The text is no template, see <see cref="TemplateDocument.Parse"/>.</exception>
    public static TemplateOutline Parse(string text) => Of(TemplateDocument.Parse(text));

    /// <summary>Reads the names out of a template.</summary>
    /// <param name="document">The template.</param>
    public static TemplateOutline Of(TemplateDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new TemplateOutline(document.Root);
    }

    private static IReadOnlyList<MappingEntry> Members(MappingNode template, string section) =>
        (template[section] as MappingNode)?.Entries ?? [];

    private static string? Text(MappingEntry declaration, string member) =>
        ((declaration.Value as MappingNode)?[member] as ScalarNode)?.Value;
}
