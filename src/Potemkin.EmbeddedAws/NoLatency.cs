namespace Potemkin.EmbeddedAws;

internal sealed class NoLatency : Latency
{
    internal override TimeSpan StackOverhead => TimeSpan.Zero;

    internal override TimeSpan Creation(string resourceType) => TimeSpan.Zero;

    internal override TimeSpan Deletion(string resourceType) => TimeSpan.Zero;

    internal override TimeSpan Recording(string resourceType) => TimeSpan.Zero;

    internal override TimeSpan Evaluation() => TimeSpan.Zero;
}
