namespace Potemkin.Guard.Parsing;

/// <summary>The texts of all faults of a rule file.</summary>
internal static class SyntaxErrors
{
    /// <param name="file">The name of the rule file.</param>
    /// <param name="place">Where the fault is.</param>
    /// <param name="expected">What might have stood there.</param>
    /// <param name="found">What stands there; empty at the end of the file.</param>
    public static GuardSyntaxException Unexpected(string file, GuardPlace place, IReadOnlyCollection<string> expected, string found) =>
        Fault(file, place, $"expected {Listed(expected)}, found {(found.Length == 0 ? "the end of the file" : $"'{found}'")}");

    public static GuardSyntaxException Fault(string file, GuardPlace place, string reason) =>
        new($"The Guard rules {(file.Length == 0 ? "" : $"'{file}' ")}are not well-formed at {place}: {reason}.", place);

    private static string Listed(IReadOnlyCollection<string> expected) => expected.Count == 1
        ? expected.First()
        : $"{string.Join(", ", expected.Take(expected.Count - 1))} or {expected.Last()}";
}
