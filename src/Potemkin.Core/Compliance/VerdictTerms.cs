using Potemkin.Core.Recording;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>When a verdict counts.</summary>
/// <param name="IsPeriodic">Whether the rule is evaluated by the clock alone, whatever AWS Config records.</param>
/// <param name="Settle">How long an unexpected verdict must stand.</param>
/// <param name="RecordingLag">How long AWS Config may take to record a change.</param>
/// <param name="GlobalRecordingLag">How long it may take with the resource types of IAM.</param>
internal sealed record VerdictTerms(bool IsPeriodic, TimeSpan Settle, TimeSpan RecordingLag, TimeSpan GlobalRecordingLag)
{
    /// <summary>How long a verdict must stand that may be of the time before the resource changed.</summary>
    public TimeSpan LagOf(StackResource resource)
    {
        var lag = RecorderSight.IsGlobal(resource.ResourceType) ? GlobalRecordingLag : RecordingLag;
        return lag > Settle ? lag : Settle;
    }

    /// <summary>Whether the rule judges what AWS Config records of the resource.</summary>
    public bool GoesByItemsOf(StackResource resource) =>
        !IsPeriodic && ResourceIdTable.StrategyOf(resource.ResourceType) is not ResourceIdStrategy.NotRecorded;
}
