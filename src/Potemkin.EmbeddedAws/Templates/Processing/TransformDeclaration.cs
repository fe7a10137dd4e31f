using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Processing;

/// <summary>
/// A transform that a template asks for, in its Transform section or where <c>Fn::Transform</c> stands.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html">Transform</a>.
/// </summary>
/// <param name="Name">Such as <c>AWS::Include</c>.</param>
/// <param name="Parameters">What is said to it, functions unresolved; null where nothing is.</param>
internal sealed record TransformDeclaration(string Name, MappingNode? Parameters)
{
    public const string Section = "Transform";
    public const string Function = "Fn::Transform";
    public const string LanguageExtensions = "AWS::LanguageExtensions";
    public const string Include = "AWS::Include";

    private const string OfAws = "AWS::";

    /// <summary>Whether AWS has it, and not the account.</summary>
    public bool IsOfAws => Name.StartsWith(OfAws, StringComparison.Ordinal);

    /// <summary>Those that a Transform section or the argument of an <c>Fn::Transform</c> names, in the order in which they are applied.</summary>
    /// <exception cref="Protocol.AwsException">It names none.</exception>
    public static IReadOnlyList<TransformDeclaration> Read(TemplateNode node) => node switch
    {
        // The documentation of SAM writes a list within the list.
        SequenceNode several => [.. several.Items.SelectMany(Read)],
        ScalarNode { Value: not "" } name => [new TransformDeclaration(name.Value, null)],
        MappingNode definition when definition["Name"] is null => throw TemplateErrors.TransformWithoutName(),
        MappingNode definition => [new TransformDeclaration(
            definition["Name"] is ScalarNode name ? name.Value : throw TemplateErrors.TransformNameNotString(),
            definition["Parameters"] switch
            {
                null => null,
                MappingNode parameters => parameters,
                _ => throw TemplateErrors.TransformParametersNotObject(),
            })],
        _ => throw TemplateErrors.TransformWithoutName(),
    };

    /// <summary>All that a template asks for: those of its section, then those within it.</summary>
    /// <exception cref="Protocol.AwsException">A declaration is malformed, or names a transform of AWS's that this AWS has not.</exception>
    public static IReadOnlyList<TransformDeclaration> AllOf(MappingNode root)
    {
        var all = new List<TransformDeclaration>();
        if (root[Section] is { } section)
            all.AddRange(Read(section));
        AddWithin(root.Without(Section), all);
        if (all.FirstOrDefault(transform => transform.IsOfAws && transform.Name is not (LanguageExtensions or Include)) is { } unknown)
            throw TemplateErrors.Unsupported($"the transform {unknown.Name}");
        return all;
    }

    private static void AddWithin(TemplateNode node, List<TransformDeclaration> all)
    {
        if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                if (entry.Key == Function)
                    all.AddRange(Read(entry.Value));
                else
                    AddWithin(entry.Value, all);
            }
        }
        else if (node is SequenceNode sequence)
        {
            foreach (var item in sequence.Items)
                AddWithin(item, all);
        }
    }
}
