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
            return new Compliance(Rules.ComplianceType.NonCompliant, new ContributorCount(Math.Min(nonCompliant, Cap), nonCompliant > Cap));
        return new Compliance(
            types.Contains(Rules.ComplianceType.Compliant) ? Rules.ComplianceType.Compliant : Rules.ComplianceType.InsufficientData, null);
    }

    internal sealed record ContributorCount(int CappedCount, bool CapExceeded);
}
