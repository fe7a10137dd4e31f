using Potemkin.EmbeddedAws.Rules;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>
/// How many rules or resources are compliant, and how many are not.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ComplianceSummary.html">ComplianceSummary</a>.
/// </summary>
internal sealed record ComplianceSummary(
    Compliance.ContributorCount CompliantResourceCount, Compliance.ContributorCount NonCompliantResourceCount, DateTimeOffset ComplianceSummaryTimestamp)
{
    /// <param name="compliances">Those of the rules or resources.</param>
    /// <param name="cap">The number beyond which AWS does not count.</param>
    /// <param name="now">The time of the summary.</param>
    public static ComplianceSummary Of(IReadOnlyCollection<Compliance> compliances, int cap, DateTimeOffset now) =>
        new(Count(compliances, ComplianceType.Compliant, cap), Count(compliances, ComplianceType.NonCompliant, cap), now);

    private static Compliance.ContributorCount Count(IEnumerable<Compliance> compliances, string type, int cap) =>
        Compliance.ContributorCount.Of(compliances.Count(compliance => compliance.ComplianceType == type), cap);
}
