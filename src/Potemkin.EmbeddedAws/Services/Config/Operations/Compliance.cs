using Potemkin.EmbeddedAws.Services.Config.Evaluation;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>What several results come to; see <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_Compliance.html">Compliance</a>.</summary>
internal sealed record Compliance(string ComplianceType, Compliance.ContributorCount? ComplianceContributorCount)
{
    private const int Cap = 25;

    public static Compliance Of(IEnumerable<EvaluationResult> results)
    {
        var types = results.Select(result => result.ComplianceType).ToList();
        var nonCompliant = types.Count(type => type == Rules.ComplianceType.NonCompliant);
        if (nonCompliant > 0)
            return new Compliance(Rules.ComplianceType.NonCompliant, ContributorCount.Of(nonCompliant, Cap));
        return new Compliance(
            types.Contains(Rules.ComplianceType.Compliant) ? Rules.ComplianceType.Compliant : Rules.ComplianceType.InsufficientData, null);
    }

    /// <summary>How many there are, up to a number that AWS does not count beyond.</summary>
    internal sealed record ContributorCount(int CappedCount, bool CapExceeded)
    {
        public static ContributorCount Of(int count, int cap) => new(Math.Min(count, cap), count > cap);
    }
}
