namespace Potemkin.Core.Stacks;

/// <summary>A stack that somebody waits for.</summary>
/// <param name="Identifier">Its stack id, or its name while it has none.</param>
/// <param name="IsDoomed">Whether it is being deleted, so that a list without it says that it is gone.</param>
internal sealed record StackSubject(string Identifier, bool IsDoomed);
