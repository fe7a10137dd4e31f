namespace Potemkin.Templates;

/// <summary>
/// The tags by which YAML writes CloudFormation's functions.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html">the functions</a>.
/// </summary>
internal static class ShortForms
{
    private static readonly HashSet<string> Functions =
    [
        "And", "Base64", "Cidr", "Contains", "EachMemberEquals", "EachMemberIn", "Equals", "FindInMap", "GetAtt", "GetAZs",
        "If", "ImportValue", "Join", "Length", "Not", "Or", "RefAll", "Select", "Split", "Sub", "ToJsonString", "Transform",
        "ValueOf", "ValueOfAll",
    ];

    /// <exception cref="TemplateFormatException">The tag is no function of CloudFormation.</exception>
    public static MappingNode Lengthen(string tag, TemplateNode argument)
    {
        var name = tag.TrimStart('!');
        var longName = name is "Ref" or "Condition" ? name
            : Functions.Contains(name) ? $"Fn::{name}"
            : throw TemplateFormatErrors.MalformedYaml(argument.Place);
        if (name == "GetAtt" && argument is ScalarNode attribute && attribute.Value.Contains('.'))
            argument = new SequenceNode(Parts(attribute), attribute.Place);
        return new MappingNode([new MappingEntry(longName, argument.Place, argument)], argument.Place);
    }

    private static TemplateNode[] Parts(ScalarNode attribute) =>
        [.. attribute.Value.Split('.', 2).Select(part => new ScalarNode(part, ScalarKind.String, attribute.Place))];
}
