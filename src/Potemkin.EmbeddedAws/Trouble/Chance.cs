namespace Potemkin.EmbeddedAws.Trouble;

/// <summary>What happens with a probability, from a seed so that a run can be repeated.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Whether it happens this time: with 0 never, with 1 always.</summary>
    public bool Of(double probability) => _random.NextDouble() < probability;
}
