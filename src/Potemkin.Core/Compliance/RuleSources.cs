using Potemkin.Core.Recording;

namespace Potemkin.Core.Compliance;

/// <summary>Where the watches of the rules of one account and region read what they see.</summary>
/// <param name="Reader">The rules and their results.</param>
/// <param name="Statuses">How their last evaluations went.</param>
/// <param name="ResourceIds">What AWS Config calls the resources.</param>
/// <param name="States">What AWS Config has recorded of them.</param>
/// <param name="Recorder">The configuration recorder.</param>
internal sealed record RuleSources(
    RuleReader Reader, EvaluationStatuses Statuses, ResourceIds ResourceIds, RecordedStates States, RecorderWatch Recorder);
