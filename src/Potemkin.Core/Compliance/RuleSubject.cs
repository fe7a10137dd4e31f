using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>What somebody who waits for a rule wants to see of it.</summary>
/// <param name="Resources">The resources whose evaluation results are wanted.</param>
/// <param name="NeedsStatus">Whether it matters when the rule was last evaluated, whatever it reported.</param>
internal sealed record RuleSubject(IReadOnlyList<StackResource> Resources, bool NeedsStatus = false)
{
    /// <summary>Those of the resources of which it matters what was recorded last, whatever the rule reported.</summary>
    public IReadOnlyList<StackResource> NeedsItemsOf { get; init; } = [];

    /// <summary>Whether a function of the account judges, which may report under any id, and fail for one resource alone.</summary>
    public bool IsOfFunction { get; init; }
}
