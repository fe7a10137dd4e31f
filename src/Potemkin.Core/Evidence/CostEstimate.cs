namespace Potemkin.Core.Evidence;

/// <summary>
/// About what AWS Config charges for a run. Counted is a configuration item for each creation, update and deletion of a resource, and of a
/// stack, whose type is recorded, and an evaluation for each that was seen. The price of the resources themselves is not in it. CloudFormation
/// charges nothing for AWS's own resource types, and calls cost nothing.
/// </summary>
/// <param name="ConfigurationItems">How many configuration items are taken to be recorded.</param>
/// <param name="Evaluations">How many evaluations by rules.</param>
public sealed record CostEstimate(int ConfigurationItems, int Evaluations)
{
    /// <summary>The estimate, in US dollars.</summary>
    public decimal Dollars => ConfigurationItems * ConfigPrices.ConfigurationItem + Evaluations * ConfigPrices.Evaluation;

    /// <summary>For people: <c>$0.63</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${Dollars:N2}");

    /// <summary>Both together; null where neither is paid for.</summary>
    internal static CostEstimate? Sum(CostEstimate? one, CostEstimate? other) => (one, other) switch
    {
        (null, _) => other,
        (_, null) => one,
        _ => new CostEstimate(one.ConfigurationItems + other.ConfigurationItems, one.Evaluations + other.Evaluations),
    };
}
