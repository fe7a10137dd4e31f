namespace Potemkin.Core.Stacks;

/// <summary>CloudFormation refused a stack, or one of its resources failed; nothing of it is left, or the message says what.</summary>
public sealed class StackCreationException : PotemkinException
{
    internal StackCreationException(string reason, string sentence, params IReadOnlyList<string?> details)
        : base(sentence, details) => Reason = reason;

    /// <summary>What AWS says: the error of CreateStack, or the status reason of the first resource that failed by itself.</summary>
    public string Reason { get; }
}
