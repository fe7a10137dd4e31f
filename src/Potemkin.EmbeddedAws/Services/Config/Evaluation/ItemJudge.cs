using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>What a rule says of an item where nobody else has to be asked: a managed rule, or a policy.</summary>
internal static class ItemJudge
{
    /// <param name="rule">The rule.</param>
    /// <param name="account">Where it is.</param>
    public static Func<ConfigurationItem, RuleVerdict> Of(ConfigRule rule, RecordedAccount account)
    {
        if (rule.CustomPolicyDetails is not null)
            return item => PolicyJudge.Judge(rule, item);
        var managed = ManagedRules.Of(rule);
        var parameters = new RuleParameters(managed, rule.InputParameters);
        return managed is IAccountRule ofAccount
            ? _ => ofAccount.Evaluate(parameters, account)
            : item => ((IManagedRule)managed).Evaluate(item, parameters, account);
    }
}
