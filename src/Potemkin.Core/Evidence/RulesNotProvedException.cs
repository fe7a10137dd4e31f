namespace Potemkin.Core.Evidence;

/// <summary>
/// Rules were not proved for all verdicts that the setting <c>coverage</c> names. Of what fails at the end of a run, the least that a test
/// runner shows is the name of this type.
/// </summary>
public sealed class RulesNotProvedException : PotemkinException
{
    internal RulesNotProvedException(IReadOnlyDictionary<string, IReadOnlyList<string>> gaps)
        : base(
            gaps.Count == 1 ? "A rule is not proved for every verdict." : $"{gaps.Count} rules are not proved for every verdict.",
            [.. gaps.Select(gap => $"Rule '{gap.Key}': no scenario proves {string.Join(" or ", gap.Value)}"), "Try: a scenario for each, or the setting 'coverage' without what a rule never says."])
    {
    }
}
