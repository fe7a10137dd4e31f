using System.CommandLine;
using Potemkin.Core.Evidence;

namespace Potemkin.Cli.Reports;

/// <summary>What every rule must be proved for, as an option.</summary>
internal static class CoverageOption
{
    public static Option<string[]> Create()
    {
        var option = new Option<string[]>("--coverage")
        {
            Description = $"Fails where a rule is not proved for these verdicts: {string.Join(", ", RuleCoverage.ComplianceTypes)}. Parted by commas.",
            HelpName = "verdicts",
            CustomParser = result =>
            {
                var words = result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries);
                foreach (var wrong in words.Except(RuleCoverage.ComplianceTypes))
                    result.AddError($"'{wrong}' is no verdict: --coverage takes some of {string.Join(", ", RuleCoverage.ComplianceTypes)}, parted by commas.");
                return words;
            },
        };
        option.CompletionSources.Add([.. RuleCoverage.ComplianceTypes]);
        return option;
    }
}
