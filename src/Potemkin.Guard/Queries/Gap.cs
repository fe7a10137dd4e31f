using Potemkin.Guard.Values;

namespace Potemkin.Guard.Queries;

/// <summary>A query that came no further.</summary>
/// <param name="At">The last value that it came to.</param>
/// <param name="Query">The query.</param>
/// <param name="Next">The index of the part that there was nothing for.</param>
/// <param name="Detail">The key that was looked for, where the part does not say so itself.</param>
internal sealed record Gap(GuardValue At, Query Query, int Next, string? Detail = null)
{
    /// <summary>What was left of the query.</summary>
    public string Remaining => Query.From(Next);

    /// <summary>Why, in a sentence.</summary>
    public string Reason => (Query.Parts[Next], At) switch
    {
        (KeyPart { Index: { } index }, _) => NoItem(index),
        (IndexPart part, _) => NoItem(part.Index),
        (KeyPart key, MapValue) => $"There is no key '{Detail ?? key.Name}' at {Where}.",
        (KeyPart key, _) => $"There is no key '{Detail ?? key.Name}' at {Where}, for it is a {At.Kind} and no map.",
        (FilterPart, _) => $"There is nothing to filter at {Where}, for it is a {At.Kind} and no map or list.",
        (KeyFilterPart, _) => $"There are no keys at {Where}, for it is a {At.Kind} and no map.",
        _ => $"There are no values at {Where}, for it is an empty {At.Kind}.",
    };

    private string Where => At.Path is { Length: > 0 } path ? $"'{path}'" : "the root";

    private string NoItem(int index) => At is ListValue
        ? $"There is no item {index} at {Where}."
        : $"There is no item {index} at {Where}, for it is a {At.Kind} and no list.";
}
