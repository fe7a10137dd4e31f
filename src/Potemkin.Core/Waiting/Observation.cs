namespace Potemkin.Core.Waiting;

/// <summary>What one look at AWS found: the thing waited for, or the state that things are in.</summary>
/// <typeparam name="T">The thing waited for.</typeparam>
public readonly record struct Observation<T>
{
    private readonly T? _value;

    private Observation(T? value, string? pendingState)
    {
        _value = value;
        PendingState = pendingState;
    }

    /// <summary>The state that is not yet the end, in words for a message; null once the wait is over.</summary>
    public string? PendingState { get; }

    /// <summary>The thing waited for, once it is there.</summary>
    /// <exception cref="InvalidOperationException">It is not there yet.</exception>
    public T Value => PendingState is null ? _value! : throw new InvalidOperationException($"Still waiting: {PendingState}.");

    /// <summary>The wait is over.</summary>
    public static Observation<T> Done(T value) => new(value, null);

    /// <summary>The wait goes on.</summary>
    public static Observation<T> Pending(string state) => new(default, state);
}
