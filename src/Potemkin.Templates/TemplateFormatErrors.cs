namespace Potemkin.Templates;

internal static class TemplateFormatErrors
{
    /// <param name="place">Where the fault is.</param>
    /// <param name="reported">The place that AWS's message gives, which may be behind the fault.</param>
    public static TemplateFormatException MalformedJson(TextPlace place, TextPlace reported) =>
        new($"Template format error: JSON not well-formed. ({reported})", place);

    public static TemplateFormatException MalformedYaml(TextPlace place) =>
        new($"Template format error: YAML not well-formed. ({place})", place);

    public static TemplateFormatException UnsupportedStructure(TextPlace place) =>
        new("Template format error: unsupported structure.", place);

    public static TemplateFormatException AliasesNotAllowed(TextPlace place) =>
        new("Template error: YAML aliases are not allowed in CloudFormation templates", place);

    public static TemplateFormatException TooLarge() =>
        new($"Template may not exceed {TemplateDocument.MaximumLength} bytes in size.", new TextPlace(1, 1));

    // AWS has a bound too, but says nowhere which and how it says so.
    public static TemplateFormatException TooDeep(TextPlace place) =>
        new($"Template format error: more than {TemplateDocument.MaximumDepth} levels of nesting. ({place})", place);
}
