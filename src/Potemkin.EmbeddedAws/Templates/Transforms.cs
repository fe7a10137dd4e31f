using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// Macros make another template out of the one that is sent; of that one nothing can be said, so they are refused before all else.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros.html">macros</a>.
/// </summary>
internal static class Transforms
{
    private const string Section = "Transform";
    private const string Function = "Fn::Transform";

    /// <exception cref="Protocol.AwsException">The template, or a part of it, is to be transformed.</exception>
    public static void Refuse(MappingNode root)
    {
        if (root[Section] is not null)
            throw TemplateErrors.Unsupported($"the section {Section}");
        RefuseWithin(root);
    }

    private static void RefuseWithin(TemplateNode node)
    {
        if ((node as MappingNode)?[Function] is not null)
            throw TemplateErrors.Unsupported($"the function {Function}");

        var children = node switch
        {
            MappingNode mapping => mapping.Entries.Select(entry => entry.Value),
            SequenceNode sequence => sequence.Items,
            _ => [],
        };
        foreach (var child in children)
            RefuseWithin(child);
    }
}
