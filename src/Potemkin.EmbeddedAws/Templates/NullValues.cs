using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>CloudFormation takes no null anywhere in a template.</summary>
internal static class NullValues
{
    /// <exception cref="Protocol.AwsException">There is one; the first is named.</exception>
    public static void Refuse(MappingNode root) => Refuse(root, "");

    private static void Refuse(TemplateNode node, string path)
    {
        if (node is ScalarNode { Kind: ScalarKind.Null })
            throw TemplateErrors.NullValue(path);

        if (node is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
                Refuse(entry.Value, $"{path}/{entry.Key}");
        }
        else if (node is SequenceNode sequence)
        {
            for (var index = 0; index < sequence.Items.Count; index++)
                Refuse(sequence.Items[index], $"{path}/{index}");
        }
    }
}
