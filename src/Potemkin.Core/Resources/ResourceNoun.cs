namespace Potemkin.Core.Resources;

/// <summary>
/// What people call a kind of resource: the last part of its type in words, so that <c>AWS::EC2::SecurityGroup</c>
/// is a security group; and some names that are none.
/// </summary>
/// <param name="Text">The noun as it was written.</param>
public readonly record struct ResourceNoun(string Text)
{
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["elasticip"] = "EIP",
        ["elasticipaddress"] = "EIP",
        ["address"] = "EIP",
    };

    /// <summary>Whether resources of the type are called so.</summary>
    /// <param name="resourceType">AWS's name of the type.</param>
    public bool Names(string resourceType)
    {
        var word = Text.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        var lastPart = LastPart(resourceType);
        return lastPart.Equals(OtherNames.GetValueOrDefault(word, word), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The noun of a type: <c>security group</c>, <c>EIP</c>.</summary>
    public static ResourceNoun Of(string resourceType)
    {
        var lastPart = LastPart(resourceType);
        var words = new List<string>();
        var start = 0;
        for (var index = 1; index <= lastPart.Length; index++)
        {
            // A word ends before a capital that follows a small letter, or that begins a word after an abbreviation.
            var ends = index == lastPart.Length
                || char.IsUpper(lastPart[index])
                && (!char.IsUpper(lastPart[index - 1]) || index + 1 < lastPart.Length && char.IsLower(lastPart[index + 1]));
            if (!ends)
                continue;
            var word = lastPart[start..index];
            words.Add(word.All(char.IsUpper) ? word : word.ToLowerInvariant());
            start = index;
        }

        return new ResourceNoun(string.Join(' ', words));
    }

    /// <summary>The noun as it was written.</summary>
    public override string ToString() => Text;

    private static string LastPart(string resourceType) => resourceType[(resourceType.LastIndexOf(':') + 1)..];
}
