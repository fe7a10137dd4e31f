namespace Potemkin.Core.Settings;

/// <summary>
/// What goes wrong in the embedded AWS of a run; nothing by default. Where nothing else is said it is a probability from 0 to 1,
/// drawn with <see cref="EmbeddedPace.Seed"/>.
/// </summary>
public sealed record EmbeddedFaults
{
    /// <summary>How many requests are refused as too many: <c>Rate exceeded</c>.</summary>
    public double Throttling { get; init; }

    /// <summary>How many requests a second each service takes, a positive number; null, the default, for any number.</summary>
    public double? RequestsPerSecond { get; init; }

    /// <summary>How many requests are answered by an error of the server, nothing done.</summary>
    public double ServerErrors { get; init; }

    /// <summary>How many requests are done and get no answer.</summary>
    public double LostAnswers { get; init; }

    /// <summary>How many requests are not done and get no answer.</summary>
    public double DroppedConnections { get; init; }

    /// <summary>How many evaluations take four times as long.</summary>
    public double LateEvaluations { get; init; }

    /// <summary>How many evaluations have their results come in twice.</summary>
    public double DoubledEvaluations { get; init; }

    /// <summary>How many evaluations are overtaken by the rule's next one of the same resource.</summary>
    public double ReorderedEvaluations { get; init; }

    /// <summary>How many evaluations of changes say the opposite first.</summary>
    public double FlippingEvaluations { get; init; }

    /// <summary>How many evaluations fail, so that the rule says why and no verdict comes.</summary>
    public double FailedEvaluations { get; init; }

    /// <summary>How many resources of stacks fail to be deleted, once each.</summary>
    public double FailedDeletions { get; init; }

    /// <summary>
    /// The actions that are denied to everybody, such as <c>cloudformation:CreateStack</c>, with the wildcards of IAM's policies; none by
    /// default.
    /// </summary>
    public IReadOnlyList<string> DeniedActions { get; init; } = [];

    /// <summary>How far its clock is ahead of this machine's, at most a day; negative where it is behind.</summary>
    public TimeSpan ClockSkew { get; init; }
}
