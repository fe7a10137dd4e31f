using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Rules.Sources;

/// <summary>
/// A rule that AWS manages.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_use-managed-rules.html">AWS Config managed rules</a>.
/// </summary>
internal static class ManagedSource
{
    /// <exception cref="InvalidConfigRule">AWS Config would refuse it, or it is not to be had here.</exception>
    public static RuleSource Read(ConfigRuleInput input)
    {
        var rule = Rule(input.Source!);
        var parameters = InputParameters(rule, input.InputParameters);
        if (input.MaximumExecutionFrequency is not null && !rule.Triggers.HasFlag(RuleTrigger.Periodic))
            throw ConfigRuleErrors.FrequencyOfChangeTriggered();
        return new RuleSource(rule.Identifier, parameters);
    }

    private static IAwsRule Rule(ConfigRuleSource source)
    {
        if (source.SourceIdentifier is not { } identifier || !ManagedRuleIdentifiers.Contains(identifier))
            throw ConfigRuleErrors.UnknownSourceIdentifier(source.SourceIdentifier);
        if (source.SourceDetails is { Count: > 0 })
            throw ConfigRuleErrors.SourceDetailsOfManagedRule();
        return ManagedRules.Find(identifier) ?? throw ConfigRuleErrors.UnsupportedManagedRule(identifier);
    }

    private static JsonObject? InputParameters(IAwsRule rule, string? text)
    {
        var given = Sources.InputParameters.Parse(text);
        var names = given?.Select(parameter => parameter.Key).ToList() ?? [];
        if (names.Except(rule.Parameters.Select(parameter => parameter.Name)).Any())
            throw ConfigRuleErrors.UnknownParameters(text!);

        var missing = rule.Parameters.Where(parameter => parameter.Required && !names.Contains(parameter.Name)).ToList();
        if (missing.Count > 0)
            throw ConfigRuleErrors.MissingParameters(missing.Select(parameter => parameter.Name));

        foreach (var parameter in rule.Parameters.Where(parameter => names.Contains(parameter.Name)))
        {
            if (given![parameter.Name] is not JsonValue value || !value.TryGetValue<string>(out var content) || string.IsNullOrWhiteSpace(content))
                throw ConfigRuleErrors.BlankParameter(parameter.Name);
            if (!RuleParameterValue.IsOf(parameter.Type, content))
                throw ConfigRuleErrors.ParameterOfOtherType(parameter, content);
        }

        return given;
    }
}
