using System.Text.Json.Serialization;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// How the evaluation of a Config rule goes; saved as it is.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRuleEvaluationStatus.html">ConfigRuleEvaluationStatus</a>.
/// </summary>
internal sealed class ConfigRuleStatus
{
    public required DateTimeOffset FirstActivatedTime { get; init; }

    public DateTimeOffset? LastSuccessfulInvocationTime { get; set; }

    /// <summary>When the function of a custom Lambda rule could not be invoked.</summary>
    [JsonInclude]
    public DateTimeOffset? LastFailedInvocationTime { get; private set; }

    [JsonInclude]
    public DateTimeOffset? LastSuccessfulEvaluationTime { get; private set; }

    [JsonInclude]
    public DateTimeOffset? LastFailedEvaluationTime { get; private set; }

    /// <summary>Null where the last evaluation did not fail.</summary>
    [JsonInclude]
    public string? LastErrorCode { get; private set; }

    [JsonInclude]
    public string? LastErrorMessage { get; private set; }

    /// <summary>Whether the resources were evaluated at least once; false until that first evaluation has ended.</summary>
    public bool FirstEvaluationStarted { get; set; }

    /// <summary>When AWS Config evaluates the rule next by itself; null of one that is not periodic.</summary>
    public DateTimeOffset? NextPeriodicEvaluation { get; set; }

    /// <summary>How many evaluations of all resources in scope are under way. Not saved: they are counted again when they are taken up.</summary>
    [JsonIgnore]
    public int EvaluationsUnderWay { get; set; }

    /// <summary>How many of those were asked for by StartConfigRulesEvaluation.</summary>
    [JsonIgnore]
    public int RequestedEvaluationsUnderWay { get; set; }

    public DateTimeOffset? LastRequestedEvaluation { get; set; }

    public bool IsBeingDeleted { get; set; }

    /// <summary>Whether DeleteEvaluationResults is still under way.</summary>
    public bool IsDeletingResults { get; set; }

    /// <summary>
    /// Notes the end of an evaluation, never in the same millisecond as the one before: whoever waits for a new one
    /// knows it by its time.
    /// </summary>
    public void Succeed(DateTimeOffset now)
    {
        LastSuccessfulEvaluationTime = After(LastSuccessfulEvaluationTime, now);
        LastErrorCode = null;
        LastErrorMessage = null;
    }

    /// <summary>Notes the end of an evaluation that failed, as <see cref="Succeed"/> does of the others.</summary>
    public void Fail(DateTimeOffset now, string code, string message)
    {
        LastFailedEvaluationTime = After(LastFailedEvaluationTime, now);
        LastErrorCode = code;
        LastErrorMessage = message;
    }

    /// <summary>Notes that the rule could not even be invoked.</summary>
    public void FailToInvoke(DateTimeOffset now, string code, string message)
    {
        LastFailedInvocationTime = After(LastFailedInvocationTime, now);
        LastErrorCode = code;
        LastErrorMessage = message;
    }

    /// <summary>A first evaluation, or one that AWS Config starts by itself, does not show.</summary>
    public string ConfigRuleState => IsBeingDeleted ? "DELETING"
        : IsDeletingResults ? "DELETING_RESULTS"
        : RequestedEvaluationsUnderWay > 0 ? "EVALUATING" : "ACTIVE";

    private static DateTimeOffset After(DateTimeOffset? last, DateTimeOffset now) => last >= now ? last.Value.AddMilliseconds(1) : now;
}
