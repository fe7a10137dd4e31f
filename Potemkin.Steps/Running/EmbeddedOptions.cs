using Potemkin.Core.Settings;
using Potemkin.EmbeddedAws;

namespace Potemkin.Steps.Running;

/// <summary>Tells the embedded AWS what the settings say of it.</summary>
internal static class EmbeddedOptions
{
    public static EmbeddedAwsOptions Of(EmbeddedPace pace) => new()
    {
        Latency = pace.Realistic ? Latency.Realistic(pace.TimeScale, pace.Seed) : Latency.None,
        Seed = pace.Seed,
        Faults = new Faults
        {
            Throttling = pace.Faults.Throttling,
            RequestsPerSecond = pace.Faults.RequestsPerSecond,
            ServerErrors = pace.Faults.ServerErrors,
            LostAnswers = pace.Faults.LostAnswers,
            DroppedConnections = pace.Faults.DroppedConnections,
            LateEvaluations = pace.Faults.LateEvaluations,
            DoubledEvaluations = pace.Faults.DoubledEvaluations,
            ReorderedEvaluations = pace.Faults.ReorderedEvaluations,
            FlippingEvaluations = pace.Faults.FlippingEvaluations,
            FailedEvaluations = pace.Faults.FailedEvaluations,
            FailedDeletions = pace.Faults.FailedDeletions,
            DeniedActions = pace.Faults.DeniedActions,
            ClockSkew = pace.Faults.ClockSkew,
        },
    };
}
