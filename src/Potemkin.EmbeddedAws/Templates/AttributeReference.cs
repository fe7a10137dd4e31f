using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>An <c>Fn::GetAtt</c> of a template, with all that it names written out.</summary>
/// <param name="Path">Where it stands, as <c>/Outputs/Url/Value/Fn::GetAtt</c>.</param>
/// <param name="LogicalId">The resource.</param>
/// <param name="Attribute">The attribute.</param>
internal sealed record AttributeReference(string Path, string LogicalId, string Attribute)
{
    private const string GetAtt = "Fn::GetAtt";
    private const string If = "Fn::If";

    /// <summary>Those in a part of a template; of a branch only those that its condition takes.</summary>
    /// <param name="part">The part.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="conditions">Which conditions hold.</param>
    public static IEnumerable<AttributeReference> In(TemplateNode part, string path, IReadOnlyDictionary<string, bool> conditions) => part switch
    {
        MappingNode { Entries: [{ Key: GetAtt } call] } => Named(call.Value) is var (logicalId, attribute) ? [new($"{path}/{GetAtt}", logicalId, attribute)] : [],
        MappingNode { Entries: [{ Key: If, Value: SequenceNode { Items: [ScalarNode condition, var whenTrue, var whenFalse] } }] } =>
            In(conditions.GetValueOrDefault(condition.Value) ? whenTrue : whenFalse, $"{path}/{If}", conditions),
        MappingNode mapping => mapping.Entries.SelectMany(entry => In(entry.Value, $"{path}/{entry.Key}", conditions)),
        SequenceNode sequence => sequence.Items.SelectMany((item, index) => In(item, $"{path}/{index}", conditions)),
        _ => [],
    };

    private static (string LogicalId, string Attribute)? Named(TemplateNode argument) => argument switch
    {
        SequenceNode { Items: [ScalarNode logicalId, ScalarNode attribute] } => (logicalId.Value, attribute.Value),
        ScalarNode text when text.Value.Split('.', 2) is [var logicalId, var attribute] => (logicalId, attribute),
        _ => null,
    };
}
