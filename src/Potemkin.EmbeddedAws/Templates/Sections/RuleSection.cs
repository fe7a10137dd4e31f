using Potemkin.EmbeddedAws.Templates.Functions;
using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates.Sections;

/// <summary>The Rules.</summary>
internal static class RuleSection
{
    private const string Name = "Rules";

    // Fn::If is among the functions that AWS's page lists, and AWS refuses it.
    private static readonly HashSet<string> Functions =
    [
        "Ref", "Fn::And", "Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::Equals", "Fn::Not", "Fn::Or", "Fn::RefAll",
        "Fn::ValueOf", "Fn::ValueOfAll",
    ];

    /// <exception cref="Protocol.AwsException">A rule is not declared as it should be.</exception>
    public static IReadOnlyList<RuleDeclaration> Read(MappingNode root)
    {
        var rules = Section.Members(root, Name, int.MaxValue).Select(Read).ToList();
        var unsupported = rules.SelectMany(rule => rule.Parts).SelectMany(FunctionsIn).Where(function => !Functions.Contains(function)).Distinct().Order().ToList();
        return unsupported.Count == 0 ? rules : throw TemplateErrors.FunctionsNotInRules(unsupported);
    }

    private static RuleDeclaration Read(MappingEntry member)
    {
        if (!Section.IsAlphanumeric(member.Key))
            throw TemplateErrors.NameNotAlphanumeric(Name, member.Key);
        var rule = Section.Object(member, Name);
        return rule["Assertions"] is SequenceNode { Items.Count: > 0 } assertions
            ? new RuleDeclaration(member.Key, rule["RuleCondition"] is { } condition ? Expression(condition) : null, [.. assertions.Items.Select(Assertion)])
            : throw TemplateErrors.RuleWithoutAssertions();
    }

    private static (TemplateNode Assert, string? Description) Assertion(TemplateNode node)
    {
        if (node is not MappingNode assertion || assertion["Assert"] is not { } assert)
            throw TemplateErrors.RuleWithoutAssertions();
        return (Expression(assert), (assertion["AssertDescription"] as ScalarNode)?.Value);
    }

    private static TemplateNode Expression(TemplateNode node) =>
        IntrinsicFunctions.Match(node, inConditions: true) is not null ? node : throw TemplateErrors.RuleNotBoolean();

    private static IEnumerable<string> FunctionsIn(TemplateNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => FunctionsIn(entry.Value).Prepend(entry.Key)),
        SequenceNode sequence => sequence.Items.SelectMany(FunctionsIn),
        _ => [],
    };
}
