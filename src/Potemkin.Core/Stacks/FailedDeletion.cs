namespace Potemkin.Core.Stacks;

/// <summary>An attempt to delete a stack that failed.</summary>
/// <param name="Error">What to say of it.</param>
/// <param name="HeldBy">The logical ids of the resources that held the stack; null where CloudFormation refused.</param>
internal sealed record FailedDeletion(PotemkinException Error, IReadOnlySet<string>? HeldBy);
