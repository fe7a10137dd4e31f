using Potemkin.EmbeddedAws;

namespace Potemkin.Core.Tests.Trouble;

/// <summary>What goes wrong in one run, all of it drawn from one seed, so that a run that went wrong can be run again.</summary>
internal sealed record FaultSchedule(int Seed)
{
    /// <summary>How much faster than an account.</summary>
    public const double TimeScale = 300;

    public Faults Faults { get; } = Draw(new Random(Seed));

    public EmbeddedAwsOptions Options => new() { Latency = Latency.Realistic(TimeScale, Seed), Seed = Seed, Faults = Faults };

    public override string ToString() => $"seed {Seed}: {Faults}";

    private static Faults Draw(Random random)
    {
        return new Faults
        {
            Throttling = UpTo(0.3),
            ServerErrors = UpTo(0.15),
            DroppedConnections = UpTo(0.1),
            LostAnswers = UpTo(0.1),
            LateEvaluations = UpTo(0.5),
            DoubledEvaluations = UpTo(0.5),
            ReorderedEvaluations = UpTo(0.5),
            FlippingEvaluations = UpTo(0.5),
            FailedEvaluations = UpTo(0.5),
            FailedDeletions = UpTo(0.5),
            ClockSkew = TimeSpan.FromMinutes(random.Next(4) * 40 - 60),
        };

        // Half of all runs are free of a fault, so that the others show by themselves too.
        double UpTo(double most) => random.Next(2) == 0 ? 0 : Math.Round(random.NextDouble() * most, 3);
    }
}
