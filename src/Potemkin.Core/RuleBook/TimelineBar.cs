namespace Potemkin.Core.RuleBook;

/// <summary>Something that took its time.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended, or what was waited for it.</param>
internal sealed record TimelineBar(TimelineKind Kind, DateTimeOffset From, DateTimeOffset To);
