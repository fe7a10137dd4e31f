namespace Potemkin.Templates;

/// <summary>
/// The text of a template, read into nodes that know their place. Nothing is said of what the nodes mean.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html">template formats</a>.
/// </summary>
public sealed class TemplateDocument
{
    /// <summary>How long a template may be; <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">AWS's quota</a>.</summary>
    public const int MaximumLength = 1_000_000;

    /// <summary>How deep mappings and lists may be nested.</summary>
    public const int MaximumDepth = 100;

    internal const char ByteOrderMark = '\uFEFF';

    private TemplateDocument(MappingNode root) => Root = root;

    /// <summary>The sections of the template.</summary>
    public MappingNode Root { get; }

    /// <summary>
    /// Reads JSON, where the first character that is not blank is an opening brace, and YAML otherwise.
    /// YAML's short forms of functions come out as their long forms: <c>!GetAtt A.B</c> as a mapping
    /// of <c>Fn::GetAtt</c> to a list of two.
    /// </summary>
    /// <param name="text">The text of the template.</param>
    /// <exception cref="TemplateFormatException">
    /// The text is not well-formed, is no mapping, is too long or too deeply nested,
    /// or uses a part of YAML that CloudFormation does not: aliases, and tags that are no function of CloudFormation.
    /// </exception>
    public static TemplateDocument Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaximumLength)
            throw TemplateFormatErrors.TooLarge();

        text = text.TrimStart(ByteOrderMark);
        var root = text.AsSpan().TrimStart().StartsWith("{") ? JsonReader.Read(text) : YamlReader.Read(text);
        return root is MappingNode mapping
            ? new TemplateDocument(mapping)
            : throw TemplateFormatErrors.UnsupportedStructure(root?.Place ?? new TextPlace(1, 1));
    }
}
