using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>What has AWS Config evaluate a rule, and how often.</summary>
internal static class RuleTriggers
{
    extension(ConfigRule rule)
    {
        public bool IsTriggeredByChanges =>
            rule.Owner == RuleOwner.Aws
                ? ManagedRules.Of(rule).Triggers.HasFlag(RuleTrigger.ConfigurationItemChange)
                : rule.Hears(MessageType.ItemChange) || rule.Hears(MessageType.OversizedItemChange);

        public bool IsPeriodic =>
            rule.Owner == RuleOwner.Aws ? ManagedRules.Of(rule).Triggers.HasFlag(RuleTrigger.Periodic) : rule.Hears(MessageType.Scheduled);

        /// <summary>From one periodic evaluation to the next.</summary>
        public TimeSpan Frequency => ExecutionFrequency.Of(
            rule.SourceDetails.FirstOrDefault(detail => detail.MessageType == MessageType.Scheduled)?.MaximumExecutionFrequency
            ?? rule.MaximumExecutionFrequency);

        /// <summary>Whether a custom rule is told of such messages.</summary>
        public bool Hears(string messageType) => rule.SourceDetails.Any(detail => detail.MessageType == messageType);
    }
}
