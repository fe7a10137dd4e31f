using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>What a rule says of an item where that needs nothing but the item: a managed rule, or a policy.</summary>
internal static class ItemJudge
{
    public static Func<ConfigurationItem, RuleVerdict> Of(ConfigRule rule)
    {
        if (rule.CustomPolicyDetails is not null)
            return item => PolicyJudge.Judge(rule, item);
        var managed = ManagedRules.Of(rule);
        var parameters = new RuleParameters(managed, rule.InputParameters);
        return item => managed.Evaluate(item, parameters);
    }
}
