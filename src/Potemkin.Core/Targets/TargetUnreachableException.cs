namespace Potemkin.Core.Targets;

/// <summary>Nobody answers at the target.</summary>
public sealed class TargetUnreachableException : PotemkinException
{
    internal TargetUnreachableException(string sentence, params IReadOnlyList<string?> details) : base(sentence, details)
    {
    }
}
