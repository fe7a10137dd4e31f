using System.Globalization;
using Potemkin.EmbeddedAws.Templates.Processing;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Sections;

/// <summary>The Parameters.</summary>
internal static class ParameterSection
{
    private const string Name = "Parameters";
    private const int Limit = 200;
    private static readonly HashSet<string> Members =
    [
        "Type", "Default", "NoEcho", "Description", "ConstraintDescription", "AllowedValues", "AllowedPattern",
        "MinLength", "MaxLength", "MinValue", "MaxValue",
    ];

    /// <exception cref="Protocol.AwsException">A parameter is not declared as it should be.</exception>
    public static IReadOnlyList<ParameterDeclaration> Read(MappingNode root) => [.. Section.Members(root, Name, Limit).Select(Read)];

    /// <summary>The parameters that a template has before transforms add more.</summary>
    public static MappingNode Literal(MappingNode root) =>
        root[Name] is MappingNode parameters ? root.With(Name, parameters.Without(TransformDeclaration.Function)) : root;

    private static ParameterDeclaration Read(MappingEntry member)
    {
        var name = member.Key;
        if (!Section.IsAlphanumeric(name))
            throw TemplateErrors.ParameterNameNotAlphanumeric(name);

        var parameter = Section.Object(member, Name);
        if (parameter.Entries.FirstOrDefault(entry => !Members.Contains(entry.Key)) is { } invalid)
            throw TemplateErrors.InvalidParameterProperty(invalid.Key);

        var type = Text("Type") ?? throw TemplateErrors.ParameterWithoutType();
        if (!ParameterTypes.IsKnown(type))
            throw TemplateErrors.UnrecognizedParameterType(type);

        return new ParameterDeclaration(name, type)
        {
            Default = Text("Default"),
            NoEcho = string.Equals(Text("NoEcho"), "true", StringComparison.OrdinalIgnoreCase),
            Description = Text("Description"),
            ConstraintDescription = Text("ConstraintDescription"),
            AllowedValues = AllowedValues(parameter["AllowedValues"]),
            AllowedPattern = Text("AllowedPattern"),
            MinLength = Length("MinLength"),
            MaxLength = Length("MaxLength"),
            MinValue = Number("MinValue"),
            MaxValue = Number("MaxValue"),
        };

        string? Text(string key) => parameter[key] switch
        {
            null => null,
            ScalarNode text => text.Value,
            _ => throw TemplateErrors.ParameterMemberNotString(name, key),
        };

        int? Length(string key) =>
            Text(key) is not { } text ? null
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length
            : throw TemplateErrors.ConstraintMalformed(name, key);

        decimal? Number(string key) =>
            Text(key) is not { } text ? null
            : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
            : throw TemplateErrors.ConstraintMalformed(name, key);
    }

    private static IReadOnlyList<string>? AllowedValues(TemplateNode? node) => node switch
    {
        null => null,
        SequenceNode values => [.. values.Items.Select(item => (item as ScalarNode ?? throw TemplateErrors.AllowedValueNotString()).Value)],
        _ => throw TemplateErrors.AllowedValuesNotList(),
    };
}
