namespace Potemkin.EmbeddedAws;

internal sealed class NoLatency : Latency
{
    internal override TimeSpan StackOverhead => TimeSpan.Zero;

    internal override TimeSpan Creation(string resourceType) => TimeSpan.Zero;

    internal override TimeSpan Update(string resourceType) => TimeSpan.Zero;

    internal override TimeSpan Deletion(string resourceType) => TimeSpan.Zero;

    internal override TimeSpan Recording(string resourceType) => TimeSpan.Zero;

    internal override TimeSpan Evaluation() => TimeSpan.Zero;

    internal override TimeSpan EvaluationInterval => TimeSpan.Zero;

    // A period is no delay: without a pause between them, what happens periodically would never end.
    internal override TimeSpan Period(TimeSpan frequency) => frequency;
}
