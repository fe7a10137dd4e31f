using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Rules;
using Potemkin.EmbeddedAws.State;
using Potemkin.Guard;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation;

/// <summary>
/// Judges configuration items by a Guard policy: FAIL is NON_COMPLIANT, PASS is COMPLIANT, and SKIP is NOT_APPLICABLE.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_cfn-guard.html">Custom Policy rules</a>.
/// </summary>
internal static class PolicyJudge
{
    /// <summary>Where a policy finds the input parameters of its rule.</summary>
    private const string Parameters = "CONFIG_RULE_PARAMETERS";

    private static readonly ConditionalWeakTable<CustomPolicyDetails, GuardRules> Parsed = [];

    public static RuleVerdict Judge(ConfigRule rule, ConfigurationItem item)
    {
        var policy = Parsed.GetValue(rule.CustomPolicyDetails!, details => GuardRules.Parse(details.PolicyText!));
        var input = ItemEvent.Whole(item);
        input[Parameters] = rule.InputParameters?.DeepClone() ?? new JsonObject();
        var report = policy.Evaluate(GuardInput.From(input), new GuardOptions { Semantics = GuardSemantics.Config });
        return report.Status switch
        {
            GuardStatus.Fail => RuleVerdict.NonCompliant(),
            GuardStatus.Pass => RuleVerdict.Compliant,
            _ => RuleVerdict.NotApplicable,
        };
    }
}
