namespace Potemkin.Core.Sweeping;

/// <summary>What became of a stack that was to be deleted.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Failure">Why it could not be deleted, with what holds it; null where it is gone.</param>
public sealed record SweptStack(StandingStack Stack, PotemkinException? Failure);
