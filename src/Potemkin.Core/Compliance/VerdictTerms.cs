using Potemkin.Core.Recording;
using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>When a verdict counts.</summary>
/// <param name="IsPeriodic">Whether the rule is evaluated by the clock alone, whatever AWS Config records.</param>
/// <param name="Settle">How long an unexpected verdict must stand.</param>
/// <param name="RecordingLag">How long AWS Config may take to record a change.</param>
/// <param name="GlobalRecordingLag">How long it may take with the resource types of IAM.</param>
/// <param name="EvaluationLag">How long an evaluation may take that follows from what was recorded.</param>
internal sealed record VerdictTerms(bool IsPeriodic, TimeSpan Settle, TimeSpan RecordingLag, TimeSpan GlobalRecordingLag, TimeSpan EvaluationLag)
{
    // A function is a process of its own, which takes its time to begin however fast the target is.
    private static readonly TimeSpan FunctionsTime = TimeSpan.FromSeconds(2);

    /// <summary>Whether a function of the account judges: one evaluation for each resource, which ends after the answer to who asks for it.</summary>
    public bool IsOfFunction { get; init; }

    /// <summary>
    /// How long it must stand that nothing came of the resource, before the rule's silence or its failure is taken for the resource's.
    /// </summary>
    /// <param name="isAmongOthers">Whether another evaluation has succeeded since: then it may have been about another resource.</param>
    public TimeSpan PatienceWith(bool isAmongOthers)
    {
        if (!IsOfFunction)
            return Settle;
        return AtLeastFunctionsTime(isAmongOthers ? 2 * Settle : Settle);
    }

    /// <summary>How long to leave it to AWS Config to evaluate the rule after a resource was recorded.</summary>
    public TimeSpan PatienceWithEvaluation => IsOfFunction ? AtLeastFunctionsTime(EvaluationLag) : EvaluationLag;

    /// <summary>How long a verdict must stand that may be of the time before the resource changed.</summary>
    public TimeSpan LagOf(StackResource resource)
    {
        var lag = RecorderSight.IsGlobal(resource.ResourceType) ? GlobalRecordingLag : RecordingLag;
        return lag > Settle ? lag : Settle;
    }

    /// <summary>Whether the rule judges what AWS Config records of the resource.</summary>
    public bool GoesByItemsOf(StackResource resource) =>
        !IsPeriodic && ResourceIdTable.StrategyOf(resource.ResourceType) is not ResourceIdStrategy.NotRecorded;

    private static TimeSpan AtLeastFunctionsTime(TimeSpan time) => time > FunctionsTime ? time : FunctionsTime;
}
