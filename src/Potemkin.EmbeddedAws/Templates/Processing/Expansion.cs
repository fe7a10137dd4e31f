using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Templates.Functions;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Processing;

/// <summary>Writes out the loops of a section, and resolves the functions of <c>AWS::LanguageExtensions</c> in it.</summary>
/// <param name="known">Evaluates what needs no resource; it also bounds what becomes of the section.</param>
internal sealed class Expansion(Evaluation known)
{
    private const string Sub = "Fn::Sub";

    // Those that become a value where nothing in them is a function any more.
    private static readonly HashSet<string> OfLiterals = ["Fn::Join", "Fn::Select", "Fn::Split", Sub];

    private static readonly Dictionary<string, string> Outside = [];

    /// <exception cref="AwsException">A loop or a function is not written as it should be, or cannot be resolved.</exception>
    public TemplateNode Of(TemplateNode section) => Of(section, Outside);

    private TemplateNode Of(TemplateNode node, IReadOnlyDictionary<string, string> members)
    {
        known.Spend(1);
        return node switch
        {
            MappingNode { Entries: [{ Key: "Ref", Value: ScalarNode name }] } when members.TryGetValue(name.Value, out var member) =>
                new ScalarNode(member, ScalarKind.String, node.Place),
            MappingNode { Entries: [{ Key: Sub } call] } => Reduced(new MappingNode([call with { Value = OfSub(call.Value, members) }], node.Place)),
            MappingNode mapping => Reduced(OfMembers(mapping, members)),
            SequenceNode sequence => new SequenceNode([.. sequence.Items.Select(item => Of(item, members))], sequence.Place),
            ScalarNode scalar => Spent(scalar),
            _ => node,
        };
    }

    private ScalarNode Spent(ScalarNode scalar)
    {
        known.Spend(scalar.Value.Length);
        return scalar;
    }

    private TemplateNode OfSub(TemplateNode argument, IReadOnlyDictionary<string, string> members) => argument switch
    {
        ScalarNode text => Substituted(text, members),
        SequenceNode { Items: [ScalarNode text, MappingNode own] } => new SequenceNode(
            [Substituted(text, members.Where(member => own[member.Key] is null).ToDictionary()), Of(own, members)], argument.Place),
        _ => argument,
    };

    private ScalarNode Substituted(ScalarNode text, IReadOnlyDictionary<string, string> members) =>
        Spent(members.Count == 0 ? text : new ScalarNode(Loop.SubText(text.Value, members), ScalarKind.String, text.Place));

    private MappingNode OfMembers(MappingNode mapping, IReadOnlyDictionary<string, string> members)
    {
        var entries = new OrderedDictionary<string, MappingEntry>();
        foreach (var entry in mapping.Entries)
        {
            known.Spend(entry.Key.Length);
            foreach (var made in Loop.IsCalledBy(entry.Key) ? OfLoop(entry, members) : [entry with { Value = Of(entry.Value, members) }])
            {
                if (!entries.TryAdd(made.Key, made))
                    throw TemplateErrors.ByLanguageExtensions($"Duplicate key '{made.Key}' when merging keys to parent object in Fn::ForEach");
            }
        }

        return new MappingNode(entries.Values, mapping.Place);
    }

    private IEnumerable<MappingEntry> OfLoop(MappingEntry call, IReadOnlyDictionary<string, string> members)
    {
        // AWS's own text is not known to be published.
        if (members.Count >= Loop.DeepestNesting)
            throw TemplateErrors.ByLanguageExtensions($"Fn::ForEach can be nested up to {Loop.DeepestNesting} levels");
        var loop = Loop.Read(call);
        if (members.ContainsKey(loop.Identifier) || known.Names.Parameters.ContainsKey(loop.Identifier))
            throw TemplateErrors.ByLanguageExtensions("Fn::ForEach layout is incorrect");

        foreach (var member in Loop.Members(Of(loop.Collection, members), known))
        {
            var within = new Dictionary<string, string>(members) { [loop.Identifier] = member };
            foreach (var entry in loop.Fragment.Entries)
            {
                known.Spend(entry.Key.Length);
                if (Loop.IsCalledBy(entry.Key))
                {
                    foreach (var made in OfLoop(entry, within))
                        yield return made;
                }
                else
                {
                    yield return entry with { Key = Loop.Key(entry.Key, within), Value = Of(entry.Value, within) };
                }
            }
        }
    }

    /// <summary>The value of a call of a function where that can be told already, otherwise the call.</summary>
    private TemplateNode Reduced(MappingNode node)
    {
        if (node is not { Entries: [var call] })
            return node;
        var isReduced = call.Key is Length.FunctionName or ToJsonString.FunctionName
            || call.Key == FindInMap.FunctionName && call.Value is SequenceNode { Items.Count: 4 }
            || OfLiterals.Contains(call.Key) && IsLiteral(call.Value) && !(call.Key == Sub && TextOfSub(call.Value).Contains("${", StringComparison.Ordinal));
        if (!isReduced)
            return node;

        try
        {
            return known.Value(node) is { } value ? NodeOf(value, node.Place) : node;
        }
        catch (UnresolvableException)
        {
            return call.Key == Length.FunctionName
                ? throw TemplateErrors.ByLanguageExtensions("The Fn::Length value could not be resolved for properties")
                : node;
        }
    }

    private static string TextOfSub(TemplateNode argument) => ((argument as SequenceNode)?.Items.FirstOrDefault() ?? argument) is ScalarNode text ? text.Value : "";

    private static bool IsLiteral(TemplateNode node) => node switch
    {
        MappingNode mapping => IntrinsicFunctions.Match(mapping, inConditions: false) is null && mapping.Entries.All(entry => IsLiteral(entry.Value)),
        SequenceNode sequence => sequence.Items.All(IsLiteral),
        _ => true,
    };

    private static TemplateNode NodeOf(JsonNode value, TextPlace place) => value switch
    {
        JsonObject members => new MappingNode(members.Select(member => new MappingEntry(member.Key, place, NodeOf(member.Value!, place))), place),
        JsonArray items => new SequenceNode([.. items.Select(item => NodeOf(item!, place))], place),
        _ => new ScalarNode(Evaluation.TextOf(value)!, KindOf(value), place),
    };

    private static ScalarKind KindOf(JsonNode value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.Number => ScalarKind.Number,
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => ScalarKind.Boolean,
        _ => ScalarKind.String,
    };
}
