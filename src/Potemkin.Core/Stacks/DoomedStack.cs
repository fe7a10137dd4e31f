namespace Potemkin.Core.Stacks;

/// <summary>A stack that is to be deleted, of this run or of another one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Identifier">What CloudFormation knows it by: its stack id, or its name while it has none.</param>
/// <param name="Secrets">What no message about it shows.</param>
/// <param name="IsBeingDeleted">Whether its deletion is under way already.</param>
internal sealed record DoomedStack(string Name, string Identifier, Secrets Secrets, bool IsBeingDeleted = false);
