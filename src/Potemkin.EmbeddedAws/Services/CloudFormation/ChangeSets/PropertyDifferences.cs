using System.Globalization;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Templates;
using Potemkin.EmbeddedAws.Templates.Functions;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>Holds the properties of a resource against those that a template has for it.</summary>
/// <param name="valuesNow">What the parts of the template come to.</param>
/// <param name="causesOf">What may bring a part of the template to change, by what it refers to.</param>
internal sealed class PropertyDifferences(Func<ForeseenValues> valuesNow, Func<TemplateNode, IReadOnlyList<Reference>, IReadOnlyList<Cause>> causesOf)
{
    /// <param name="properties">The properties in the template; null where it has none.</param>
    /// <param name="before">The properties so far.</param>
    public IReadOnlyList<PropertyDifference> Between(MappingNode? properties, JsonObject before) =>
        [.. properties is null ? Removed(before, before.Select(member => member.Key), []) : Between(properties, before, []).Where(IsOfProperty)];

    private static IEnumerable<PropertyDifference> Removed(JsonObject before, IEnumerable<string> names, IReadOnlyList<string> path) =>
        names.Select(name => new PropertyDifference([.. path, name], before[name], null, [Cause.Template]));

    private static bool IsSame(JsonNode? before, JsonNode? after) =>
        JsonNode.DeepEquals(before, after)
        // A template may say "10" for 10, and "true" for true.
        || before is JsonValue && after is JsonValue && Evaluation.TextOf(before) == Evaluation.TextOf(after);

    /// <summary>A function may stand for all properties together; which of them change it does not say.</summary>
    private static bool IsOfProperty(PropertyDifference difference) => difference.Path.Count > 0;

    private IEnumerable<PropertyDifference> Between(TemplateNode node, JsonNode? before, IReadOnlyList<string> path)
    {
        var isFunction = IntrinsicFunctions.Match(node, inConditions: false) is not null;
        if (!isFunction && node is MappingNode mapping && before is JsonObject members)
        {
            return mapping.Entries.SelectMany(entry => Between(entry.Value, members[entry.Key], [.. path, entry.Key]))
                .Concat(Removed(members, members.Select(member => member.Key).Where(name => mapping[name] is null).ToList(), path));
        }

        // Of lists that grow or shrink nobody can say which item has changed.
        if (node is SequenceNode sequence && before is JsonArray items && items.Count == sequence.Items.Count)
        {
            return sequence.Items.SelectMany((item, place) =>
                Between(item, items[place], [.. path, place.ToString(CultureInfo.InvariantCulture)]));
        }

        return Whole(node, before, path);
    }

    private IEnumerable<PropertyDifference> Whole(TemplateNode node, JsonNode? before, IReadOnlyList<string> path)
    {
        var values = valuesNow();
        var after = values.Of(node);
        var isOther = !IsSame(before, after);
        var causes = causesOf(node, values.References);
        // A parameter is no cause where the value stays.
        if (!isOther)
            causes = [.. causes.Where(cause => cause.Source != Cause.ParameterReference)];
        if (isOther)
            causes = [.. causes, causes.Count == 0 ? Cause.Template : Cause.Value];
        return causes.Count == 0 ? [] : [new PropertyDifference(path, before, after, causes)];
    }
}
