using Amazon.ConfigService;
using SdkConfigRule = Amazon.ConfigService.Model.ConfigRule;

namespace Potemkin.Core.Rules;

/// <summary>Reads what AWS Config knows of a rule.</summary>
internal static class RuleDefinition
{
    /// <summary>Whether the clock alone has the rule evaluated; a rule of which that is not known is taken for one that goes by changes too.</summary>
    public static bool IsPeriodic(this SdkConfigRule rule) => rule.Source switch
    {
        null => false,
        var source when source.Owner == Owner.AWS => ManagedRuleFacts.Find(source.SourceIdentifier)?.Trigger == RuleTrigger.Periodic,
        var source => source.SourceDetails is { Count: > 0 } details
            && details.All(detail => detail.MessageType == MessageType.ScheduledNotification),
    };
}
