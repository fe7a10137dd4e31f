namespace Potemkin.Templates;

/// <summary>
/// The text of a part of a template, such as <c>AWS::Include</c> takes in.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html">AWS::Include</a>.
/// </summary>
public static class TemplateSnippet
{
    /// <summary>
    /// Reads JSON, where the text can be one, and YAML otherwise. A part may be a mapping, a list or a scalar.
    /// Functions have their long form, as AWS says of snippets: <c>!Ref A</c> is none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="TemplateFormatException">The text is not well-formed, is empty, too long or too deeply nested.</exception>
    public static TemplateNode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > TemplateDocument.MaximumLength)
            throw TemplateFormatErrors.TooLarge();

        text = text.TrimStart(TemplateDocument.ByteOrderMark);
        var start = text.AsSpan().TrimStart();
        var root = start.StartsWith("{") || start.StartsWith("[") ? JsonOrYaml(text) : YamlReader.Read(text, shortForms: false);
        return root ?? throw TemplateFormatErrors.UnsupportedStructure(new TextPlace(1, 1));
    }

    /// <summary>Both formats have what begins with a bracket.</summary>
    private static TemplateNode? JsonOrYaml(string text)
    {
        try
        {
            return JsonReader.Read(text);
        }
        catch (TemplateFormatException)
        {
            return YamlReader.Read(text, shortForms: false);
        }
    }
}
