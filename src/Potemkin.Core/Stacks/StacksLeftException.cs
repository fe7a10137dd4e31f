namespace Potemkin.Core.Stacks;

/// <summary>
/// A run has ended, and stacks of it are left that could not be deleted. Of what fails at the end of a run, the least that a test runner
/// shows is the name of this type.
/// </summary>
public sealed class StacksLeftException : PotemkinException
{
    internal StacksLeftException(string sentence, params IReadOnlyList<string?> details)
        : base(sentence, details)
    {
    }
}
