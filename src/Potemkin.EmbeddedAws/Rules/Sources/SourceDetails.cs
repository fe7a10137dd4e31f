using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Sources;

/// <summary>
/// What triggers a custom rule, as far as it is the same for both owners.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_SourceDetail.html">SourceDetail</a>.
/// </summary>
internal static class SourceDetails
{
    /// <exception cref="InvalidConfigRule">AWS Config would refuse them, or they are not to be had here.</exception>
    public static IReadOnlyList<ConfigRuleSourceDetail> Read(ConfigRuleSource source)
    {
        if (source.SourceDetails is not { Count: > 0 } details)
            throw ConfigRuleErrors.SourceDetailsOfManagedRule();
        if (details.Any(detail => detail.MessageType is MessageType.ItemChange or MessageType.OversizedItemChange && detail.MaximumExecutionFrequency is not null))
            throw ConfigRuleErrors.FrequencyOfItemChange();
        if (details.Any(detail => detail.MessageType == MessageType.SnapshotDelivery))
            throw ConfigRuleErrors.UnsupportedMessageType(MessageType.SnapshotDelivery);
        return details;
    }
}
