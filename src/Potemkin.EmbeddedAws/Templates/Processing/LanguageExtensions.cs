using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Templates.Sections;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Processing;

/// <summary>
/// The transform <c>AWS::LanguageExtensions</c>: loops are written out, and the functions that it adds become their values.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html">AWS::LanguageExtensions</a>.
/// </summary>
/// <param name="knownWith">Makes an evaluation that knows conditions.</param>
internal sealed class LanguageExtensions(Func<IReadOnlyDictionary<string, bool>, Evaluation> knownWith)
{
    private const string Conditions = "Conditions";
    private const string Resources = "Resources";
    private const string Outputs = "Outputs";

    private static readonly Dictionary<string, bool> None = [];

    /// <exception cref="AwsException">A function is not written as it should be, or cannot be resolved.</exception>
    public MappingNode Apply(MappingNode root)
    {
        root = Expanded(root, Conditions, knownWith(None));
        var known = knownWith(ConditionsOf(root));
        root = Expanded(root, Resources, known);
        root = Expanded(root, Outputs, known);
        return WithMembers(WithMembers(root, Resources, new MemberResolution(known).OfResource), Outputs, new MemberResolution(known).OfOutput);
    }

    private static MappingNode Expanded(MappingNode root, string section, Evaluation known) =>
        root[section] is { } part ? root.With(section, new Expansion(known).Of(part)) : root;

    private static MappingNode WithMembers(MappingNode root, string section, Func<MappingEntry, TemplateNode> resolution) =>
        root[section] is MappingNode members
            ? root.With(section, new MappingNode(members.Entries.Select(member => member with { Value = resolution(member) }), members.Place))
            : root;

    /// <summary>Which conditions hold; none where they ask for what is not there yet, which is refused later.</summary>
    private IReadOnlyDictionary<string, bool> ConditionsOf(MappingNode root)
    {
        var conditions = ConditionSection.Read(root);
        try
        {
            return ConditionValues.Resolve(conditions, knownWith(None).Names with { Conditions = conditions.Keys.ToHashSet() }, knownWith);
        }
        catch (UnresolvableException)
        {
            return None;
        }
    }
}
