using System.Runtime.CompilerServices;

namespace Potemkin.EmbeddedAws;

/// <summary>
/// What goes wrong in an embedded AWS; nothing by default. Where nothing else is said it is a probability from 0 to 1, drawn with the seed of
/// <see cref="EmbeddedAwsOptions.Seed"/>, so that the same requests in the same order meet the same faults.
/// Requests to <c>/_potemkin</c> meet none.
/// </summary>
public sealed record Faults
{
    private static readonly TimeSpan LargestClockSkew = TimeSpan.FromDays(1);

    /// <summary>Nothing goes wrong.</summary>
    public static Faults None { get; } = new();

    /// <summary>How many requests are refused as too many, before anything is done: <c>Rate exceeded</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no probability.</exception>
    public double Throttling { get; init => field = Probability(value); }

    /// <summary>
    /// How many requests a second each service takes of an account in a region, at most a second's worth of them at once; what is
    /// over that is refused as by <see cref="Throttling"/>. Null, the default, for any number.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not positive.</exception>
    public double? RequestsPerSecond { get; init => field = Rate(value); }

    /// <summary>How many requests are answered by <c>InternalFailure</c> or <c>ServiceUnavailable</c>, before anything is done.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no probability.</exception>
    public double ServerErrors { get; init => field = Probability(value); }

    /// <summary>Of how many requests the connection is aborted after all was done, so that nobody can know whether it was.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no probability.</exception>
    public double LostAnswers { get; init => field = Probability(value); }

    /// <summary>Of how many requests the connection is aborted before anything is done.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no probability.</exception>
    public double DroppedConnections { get; init => field = Probability(value); }

    /// <summary>How many evaluations take four times as long, or four seconds where nothing takes time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no probability.</exception>
    public double LateEvaluations { get; init => field = Probability(value); }

    /// <summary>How many evaluations have their results come in a second time, as long after the first as an evaluation takes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no probability.</exception>
    public double DoubledEvaluations { get; init => field = Probability(value); }

    /// <summary>How many evaluations are overtaken by the rule's next one of the same resource, if that comes within a few minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no probability.</exception>
    public double ReorderedEvaluations { get; init => field = Probability(value); }

    /// <summary>
    /// How many evaluations that a change triggers first say NON_COMPLIANT for COMPLIANT and the other way round, and are right
    /// as long after as an evaluation takes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no probability.</exception>
    public double FlippingEvaluations { get; init => field = Probability(value); }

    /// <summary>How many evaluations fail by themselves, as for want of permissions, and say nothing of any resource.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no probability.</exception>
    public double FailedEvaluations { get; init => field = Probability(value); }

    /// <summary>How many resources of stacks fail to be deleted, once each: DELETE_FAILED.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no probability.</exception>
    public double FailedDeletions { get; init => field = Probability(value); }

    /// <summary>How far the clock of this AWS is from <see cref="EmbeddedAwsOptions.TimeProvider"/>, at most a day; negative where it is behind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The skew is more than a day.</exception>
    public TimeSpan ClockSkew { get; init => field = Skew(value); }

    /// <summary>
    /// The actions that are denied to everybody, as in a policy of IAM: <c>cloudformation:CreateStack</c>, with the wildcards <c>*</c> and
    /// <c>?</c>, in any case; none by default. GetCallerIdentity cannot be denied, and what CloudFormation does for a stack is not looked at.
    /// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">Action</a>.
    /// </summary>
    /// <exception cref="ArgumentException">One is not written as a policy writes it: the service, a colon, the operation.</exception>
    public IReadOnlyList<string> DeniedActions { get; init => field = Actions(value); } = [];

    private static double Probability(double value, [CallerMemberName] string fault = "") => value is >= 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(fault, value, $"{fault} is a probability from 0 to 1.");

    private static double? Rate(double? value) => value is null or (> 0 and < double.PositiveInfinity)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(RequestsPerSecond), value, $"{nameof(RequestsPerSecond)} is a positive number.");

    private static IReadOnlyList<string> Actions(IReadOnlyList<string> value) =>
        value.FirstOrDefault(action => action != "*" && !action.Contains(':')) is not { } other
            ? value
            : throw new ArgumentException($"'{other}' is no action such as cloudformation:CreateStack.", nameof(DeniedActions));

    private static TimeSpan Skew(TimeSpan value) => value >= -LargestClockSkew && value <= LargestClockSkew
        ? value
        : throw new ArgumentOutOfRangeException(nameof(ClockSkew), value, $"{nameof(ClockSkew)} is at most a day.");
}
