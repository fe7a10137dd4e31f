using Potemkin.EmbeddedAws.State;
using Potemkin.Guard;

namespace Potemkin.EmbeddedAws.Rules.Sources;

/// <summary>
/// A rule whose judgement is a Guard policy's.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_cfn-guard.html">Custom Policy rules</a>.
/// </summary>
internal static class PolicySource
{
    /// <exception cref="InvalidConfigRule">AWS Config would refuse it.</exception>
    public static RuleSource Read(ConfigRuleInput input)
    {
        var source = input.Source!;
        var policy = source.CustomPolicyDetails ?? throw ConfigRuleErrors.NoCustomPolicy();
        var details = SourceDetails.Read(source);
        if (details.FirstOrDefault(detail => detail.MessageType is not (MessageType.ItemChange or MessageType.OversizedItemChange)) is { } other)
            throw ConfigRuleErrors.MessageTypeOfCustomPolicy(other.MessageType ?? "null");
        Check(policy);
        // A source identifier is ignored, as AWS's page on Source says.
        return new RuleSource(null, InputParameters.Parse(input.InputParameters)) { Details = details, Policy = policy };
    }

    private static void Check(CustomPolicyDetails policy)
    {
        try
        {
            GuardRules.Parse(policy.PolicyText!);
        }
        catch (GuardSyntaxException fault)
        {
            throw ConfigRuleErrors.InvalidPolicy(fault.Message);
        }
    }
}
