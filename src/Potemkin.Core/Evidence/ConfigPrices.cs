namespace Potemkin.Core.Evidence;

/// <summary>
/// What AWS Config charges, in US dollars, in most regions; November 2026, from
/// <a href="https://aws.amazon.com/config/pricing/">AWS Config pricing</a>.
/// </summary>
internal static class ConfigPrices
{
    /// <summary>Of a configuration item, where they are recorded continuously.</summary>
    public const decimal ConfigurationItem = 0.003m;

    /// <summary>Of an evaluation by a rule, the first 100,000 of a month; the others cost less.</summary>
    public const decimal Evaluation = 0.001m;
}
