namespace Potemkin.Registry;

/// <summary>What decides whether a rule can be scoped by the tags of a stack.</summary>
/// <param name="specification">Says which types take tags.</param>
/// <param name="recordedNames">CloudFormation's names of the types that AWS Config calls otherwise.</param>
internal sealed class RuleFacts(Specification specification, IReadOnlyDictionary<string, string> recordedNames)
{
    public static RuleFacts Read(Specification specification, string listOfRecordedNames) => new(
        specification,
        Lines(listOfRecordedNames).ToDictionary(line => line[0], line => line[1]));

    /// <summary>The types whose resources do not get the tags of their stack.</summary>
    public IEnumerable<string> UntaggedTypes => specification.PublicTypes.Where(type => !specification.TakesTags(type));

    /// <summary>A line for each managed rule: its identifier, what triggers it, and the types that it judges and that take no tags.</summary>
    public IEnumerable<string> ManagedRules(string listOfRules) =>
        Lines(listOfRules).Select(rule => string.Join(' ', [rule[0], rule[1], .. rule[2..].Where(type => !TakesTags(type))]));

    // What no stack can put in place gets no tags of a stack either.
    private bool TakesTags(string recordedType) => specification.TakesTags(recordedNames.GetValueOrDefault(recordedType, recordedType));

    private static IEnumerable<string[]> Lines(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => line.Split(' '));
}
