namespace Potemkin.Core.Sweeping;

/// <summary>A journal that is of no use once the stacks are gone that still stand of it.</summary>
/// <param name="Path">The journal.</param>
/// <param name="StackIds">The stacks.</param>
internal sealed record SpentJournal(string Path, IReadOnlyList<string> StackIds);
