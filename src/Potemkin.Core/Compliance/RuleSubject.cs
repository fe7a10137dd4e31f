using Potemkin.Core.Stacks;

namespace Potemkin.Core.Compliance;

/// <summary>What somebody who waits for a rule wants to see of it.</summary>
/// <param name="Resources">The resources whose evaluation results are wanted.</param>
/// <param name="NeedsStatus">Whether it matters when the rule was last evaluated, whatever it reported.</param>
internal sealed record RuleSubject(IReadOnlyList<StackResource> Resources, bool NeedsStatus = false);
