namespace Potemkin.Core.Evidence;

/// <summary>How many evaluations there were.</summary>
/// <param name="Seen">How many different results were read of the run's resources, by rule, resource and the time that AWS Config took note of it.</param>
/// <param name="Started">How many evaluations of a rule were started by StartConfigRulesEvaluation.</param>
public readonly record struct EvaluationCount(int Seen, int Started)
{
    /// <summary>Both together.</summary>
    public static EvaluationCount operator +(EvaluationCount one, EvaluationCount other) =>
        new(one.Seen + other.Seen, one.Started + other.Started);
}
