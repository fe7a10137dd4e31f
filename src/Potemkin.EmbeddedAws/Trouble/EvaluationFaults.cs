namespace Potemkin.EmbeddedAws.Trouble;

/// <summary>Decides how each evaluation goes.</summary>
internal sealed class EvaluationFaults(EmbeddedAwsOptions options)
{
    private const int LateBy = 4;
    private static readonly TimeSpan WhereNothingTakesTime = TimeSpan.FromSeconds(1);

    private readonly Chance _chance = new(options.Seed);

    /// <param name="usual">How long it takes where nothing goes wrong.</param>
    /// <param name="isOfChange">Whether a change triggered it.</param>
    public EvaluationCourse Next(TimeSpan usual, bool isOfChange)
    {
        var faults = options.Faults;

        // All are drawn for each evaluation, so that one probability does not change whom the others strike.
        var isLate = _chance.Of(faults.LateEvaluations);
        var isDoubled = _chance.Of(faults.DoubledEvaluations);
        var isOvertaken = _chance.Of(faults.ReorderedEvaluations);
        var isFlipped = _chance.Of(faults.FlippingEvaluations) && isOfChange;
        var fails = _chance.Of(faults.FailedEvaluations);

        var step = usual > TimeSpan.Zero ? usual : WhereNothingTakesTime;
        var deliveries = new List<Delivery> { new(TimeSpan.Zero, isFlipped) };
        if (isFlipped)
            deliveries.Add(new Delivery(step, IsFlipped: false));
        if (isDoubled)
            deliveries.Add(new Delivery(step * deliveries.Count, IsFlipped: false));
        return new EvaluationCourse(isLate ? step * LateBy : usual, isOvertaken ? step * LateBy : null, fails ? [default] : deliveries, fails);
    }
}
