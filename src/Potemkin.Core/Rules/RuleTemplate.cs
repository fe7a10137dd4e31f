using Potemkin.Core.Settings;
using Potemkin.Core.Stacks;
using Potemkin.Templates;

namespace Potemkin.Core.Rules;

/// <summary>
/// A template of a rule as a run deploys it: under a name of the run's, so that runs do not meet in an account, and scoped by the
/// run's tag where the rule allows it, so that it judges, and costs, nothing but the run's own resources.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_Scope.html">Scope</a>.
/// </summary>
/// <param name="Template">What to deploy. It is the same template as the original, see <see cref="TemplateFile.Text"/>.</param>
/// <param name="Scoping">Whether the rule is scoped to the run, and why, for messages and evidence.</param>
internal sealed record RuleTemplate(TemplateFile Template, RuleScoping Scoping)
{
    private const string RuleType = "AWS::Config::ConfigRule";
    private const string NameProperty = "ConfigRuleName";

    /// <summary>The template with its rule named and scoped; as it was where it does not declare just one rule.</summary>
    /// <param name="original">The template.</param>
    /// <param name="ruleName">The rule's name in AWS Config, whatever the template calls it.</param>
    /// <param name="runTagKey">The key of the tag that all stacks of the run have.</param>
    /// <param name="runId">The value of that tag.</param>
    /// <param name="scope">What the rules of the run are to judge.</param>
    public static RuleTemplate For(TemplateFile original, string ruleName, string runTagKey, string runId, RuleScope scope)
    {
        var root = TemplateDocument.Parse(original.Body).Root;
        if (original.Outline.Resources.Where(resource => resource.Type == RuleType).ToList() is not [var declared])
            return new RuleTemplate(original, new RuleScoping(false, "The template does not declare just one Config rule."));

        var resources = (MappingNode)root["Resources"]!;
        var rule = (MappingNode)resources[declared.LogicalId]!;
        var properties = rule["Properties"] as MappingNode ?? new MappingNode([], rule.Place);
        var scoping = RuleScoping.Of(properties, scope);

        var name = Text(ruleName, rule.Place);
        var named = properties.With(NameProperty, name);
        var scoped = scoping.IsToRun ? named.With("Scope", Tag(runTagKey, runId, rule.Place)) : named;
        resources = resources.With(declared.LogicalId, rule.With("Properties", scoped));
        if (properties[NameProperty] is { } written)
            resources = Renamed(resources, written, name);
        return new RuleTemplate(original.WithBody(TemplateJson.Write(root.With("Resources", resources))), scoping);
    }

    /// <summary>The resources, such as AWS::Config::RemediationConfiguration, that name the rule as the template did, with its new name.</summary>
    private static MappingNode Renamed(MappingNode resources, TemplateNode written, TemplateNode name)
    {
        var json = TemplateJson.Write(written);
        foreach (var entry in resources.Entries)
        {
            if (entry.Value is MappingNode resource
                && resource["Properties"] is MappingNode properties
                && properties[NameProperty] is { } used
                && TemplateJson.Write(used) == json)
            {
                resources = resources.With(entry.Key, resource.With("Properties", properties.With(NameProperty, name)));
            }
        }

        return resources;
    }

    private static MappingNode Tag(string key, string value, TextPlace place) => new(
        [
            new MappingEntry("TagKey", place, Text(key, place)),
            new MappingEntry("TagValue", place, Text(value, place)),
        ],
        place);

    private static ScalarNode Text(string text, TextPlace place) => new(text, ScalarKind.String, place);
}
