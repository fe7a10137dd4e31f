namespace Potemkin.EmbeddedAws.ResourceTypes.Relationships;

/// <summary>
/// The relationships that configuration items have, by resource type; <c>build/registry/relationships.txt</c> says how they are written.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html">Supported resource types</a>.
/// </summary>
internal static class RelationshipTable
{
    private const char Column = '|';
    private const char Comment = '#';
    private const char Indirectly = '<';

    private static readonly string[] Verbs = ["Contains", "Is associated with", "Is attached to", "Is contained in"];

    private static readonly Lazy<IReadOnlyList<string[]>> Lines = new(() => [.. Read()]);

    private static readonly Lazy<ILookup<string, DirectRelationship>> Direct = new(() => Lines.Value
        .Where(line => line[1][0] != Indirectly)
        .ToLookup(line => line[0], line => new DirectRelationship(line[1], NameOf(line[2]), line[3], Enum.Parse<RelatedBy>(line[4], ignoreCase: true))));

    private static readonly Lazy<IReadOnlyList<IndirectRelationship>> Indirect = new(() => [.. Lines.Value.Where(line => line[1][0] == Indirectly).Select(Inferred)]);

    private static readonly Lazy<ILookup<string, IndirectRelationship>> IndirectByType = new(() => Indirect.Value.ToLookup(relationship => relationship.Type));

    private static readonly Lazy<ILookup<string, IndirectRelationship>> IndirectByNamingType =
        new(() => Indirect.Value.ToLookup(relationship => relationship.NamingType));

    /// <summary>The types whose items have relationships.</summary>
    public static IEnumerable<string> Types => Lines.Value.Select(line => line[0]).Distinct();

    public static IEnumerable<DirectRelationship> DirectOf(string resourceType) => Direct.Value[resourceType];

    public static IEnumerable<IndirectRelationship> IndirectOf(string resourceType) => IndirectByType.Value[resourceType];

    /// <summary>Those that others have because a resource of the type names them.</summary>
    public static IEnumerable<IndirectRelationship> FollowingFrom(string namingType) => IndirectByNamingType.Value[namingType];

    private static IEnumerable<string[]> Read()
    {
        using var reader = new StreamReader(typeof(RelationshipTable).Assembly.GetManifestResourceStream("ResourceTypes/relationships.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith(Comment))
                yield return line.Split(Column, StringSplitOptions.TrimEntries);
        }
    }

    private static IndirectRelationship Inferred(string[] line)
    {
        var naming = line[1].TrimStart(Indirectly).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new IndirectRelationship(line[0], naming[0], naming[1], naming.ElementAtOrDefault(2), NameOf(line[2]), line[3]);
    }

    // AWS puts the name of the type behind the blank for the types that it has recorded the longest, and nothing for the others.
    private static string NameOf(string text) => Verbs.Contains(text) ? $"{text} " : text;
}
