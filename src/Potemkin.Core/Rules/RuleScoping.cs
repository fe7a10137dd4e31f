using Potemkin.Core.Settings;
using Potemkin.Templates;

namespace Potemkin.Core.Rules;

/// <summary>Which resources a rule that is deployed for a run is to judge.</summary>
/// <param name="IsToRun">Whether it is to be scoped by the run's tag.</param>
/// <param name="Reason">Why, in a sentence.</param>
internal sealed record RuleScoping(bool IsToRun, string Reason)
{
    private static readonly string[] ChangeNotifications = ["ConfigurationItemChangeNotification", "OversizedConfigurationItemChangeNotification"];

    /// <summary>Decides by the properties of a rule, as they stand in its template.</summary>
    public static RuleScoping Of(MappingNode properties, RuleScope wanted) =>
        wanted == RuleScope.Template ? No("The setting ruleScope leaves it to the template what the rule judges.")
        : properties["Scope"] is not null ? No("The template gives the rule a scope of its own.")
        : properties["Fn::Transform"] is not null ? No("The template leaves properties of the rule to a transform.")
        : properties["Source"] is not MappingNode source ? Unknown
        : source["Owner"]?.ToString() switch
        {
            "AWS" => OfManagedRule(source["SourceIdentifier"] as ScalarNode),
            "CUSTOM_LAMBDA" or "CUSTOM_POLICY" => OfCustomRule(source["SourceDetails"] as SequenceNode),
            _ => Unknown,
        };

    private static RuleScoping Unknown => No("The template does not tell, before it is deployed, what has the rule evaluated.");

    private static RuleScoping OfManagedRule(ScalarNode? identifier)
    {
        if (identifier is null)
            return Unknown;
        if (ManagedRuleFacts.Find(identifier.Value) is not { } facts)
            return No($"It is not known here what has the managed rule '{identifier.Value}' evaluated, and which resources it judges.");
        return facts.UntaggedTypes.Count == 0
            ? Of(facts.Trigger)
            : No($"The rule judges resources that get no tags from their stack: {string.Join(", ", facts.UntaggedTypes)}.");
    }

    private static RuleScoping OfCustomRule(SequenceNode? details)
    {
        if (details is null)
            return Unknown;
        var messageTypes = details.Items.Select(detail => ((detail as MappingNode)?["MessageType"] as ScalarNode)?.Value).ToList();
        if (messageTypes.Any(ChangeNotifications.Contains))
            return Of(messageTypes.All(ChangeNotifications.Contains) ? RuleTrigger.Changes : RuleTrigger.Both);
        return messageTypes.Contains(null) ? Unknown : Of(RuleTrigger.Periodic);
    }

    private static RuleScoping Of(RuleTrigger trigger) => trigger switch
    {
        RuleTrigger.Changes => new RuleScoping(true, "The rule is evaluated when a resource changes, and judges only what carries the run's tag."),

        // AWS Config takes a scope for these: published templates give one to S3_BUCKET_PUBLIC_READ_PROHIBITED. It is said to
        // bound which changes count; should the clock go past it, then that costs what it costs without a scope, and no verdict is another.
        RuleTrigger.Both => new RuleScoping(
            true,
            "The rule is evaluated when a resource that carries the run's tag changes; what it judges periodically, AWS Config does not say."),

        // PutConfigRule refuses them since 2025: https://github.com/cloud-custodian/cloud-custodian/pull/10008
        _ => No("The rule is evaluated periodically, and AWS Config takes no scope for such a rule."),
    };

    private static RuleScoping No(string reason) => new(false, reason);
}
