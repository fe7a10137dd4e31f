using System.Text.RegularExpressions;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>Collects what is wrong with the members of a request, in the words in which AWS says it.</summary>
internal sealed class RequestValidation
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private readonly List<string> _errors = [];

    /// <param name="value">The value, null where it was not given.</param>
    /// <param name="member">The member as AWS's message spells it, in camel case.</param>
    public RequestValidation Required(object? value, string member)
    {
        if (value is null)
            _errors.Add($"Value null at '{member}' failed to satisfy constraint: Member must not be null");
        return this;
    }

    /// <param name="value">The value, null where it was not given.</param>
    /// <param name="member">The member as AWS's message spells it, in camel case.</param>
    /// <param name="pattern">What the whole of the value must match, as AWS's message spells it.</param>
    public RequestValidation Pattern(string? value, string member, string pattern)
    {
        if (value is not null && !Regex.IsMatch(value, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, LongestMatch))
            Add(value, member, $"Member must satisfy regular expression pattern: {pattern}");
        return this;
    }

    public RequestValidation Length(string? value, string member, int minimum, int maximum)
    {
        if (value is not null && value.Length < minimum)
            Add(value, member, $"Member must have length greater than or equal to {minimum}");
        if (value is not null && value.Length > maximum)
            Add(value, member, $"Member must have length less than or equal to {maximum}");
        return this;
    }

    public RequestValidation Range(int? value, string member, int minimum, int maximum)
    {
        if (value < minimum)
            Add($"{value}", member, $"Member must have value greater than or equal to {minimum}");
        if (value > maximum)
            Add($"{value}", member, $"Member must have value less than or equal to {maximum}");
        return this;
    }

    public RequestValidation OneOf(string? value, string member, IEnumerable<string> allowed)
    {
        if (value is not null && !allowed.Contains(value))
            Add(value, member, $"Member must satisfy enum value set: [{string.Join(", ", allowed)}]");
        return this;
    }

    public RequestValidation Count<T>(IReadOnlyCollection<T>? values, string member, int minimum, int maximum)
    {
        if (values is not null && values.Count < minimum)
            Add($"[{string.Join(", ", values)}]", member, $"Member must have length greater than or equal to {minimum}");
        if (values is not null && values.Count > maximum)
            Add($"[{string.Join(", ", values)}]", member, $"Member must have length less than or equal to {maximum}");
        return this;
    }

    public RequestValidation EachOneOf(IReadOnlyCollection<string>? values, string member, IReadOnlyCollection<string> allowed)
    {
        if (values is not null && values.Except(allowed).Any())
            Add(
                $"[{string.Join(", ", values)}]",
                member,
                $"Member must satisfy constraint: [Member must satisfy enum value set: [{string.Join(", ", allowed)}]]");
        return this;
    }

    /// <exception cref="AwsException">Something was wrong.</exception>
    public void ThrowIfAny(string code)
    {
        if (_errors.Count > 0)
            throw new AwsException(code, $"{_errors.Count} validation error{(_errors.Count == 1 ? "" : "s")} detected: {string.Join("; ", _errors)}");
    }

    private void Add(string value, string member, string constraint) =>
        _errors.Add($"Value '{value}' at '{member}' failed to satisfy constraint: {constraint}");
}
