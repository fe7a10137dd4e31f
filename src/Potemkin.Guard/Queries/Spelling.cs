using System.Text;

namespace Potemkin.Guard.Queries;

/// <summary>
/// The spellings under which a key is looked for that a map does not have as it is written. So a rule that was written for templates
/// finds <c>bucketName</c> of a configuration item as <c>BucketName</c>. They are cfn-guard's, in its order, letter by letter.
/// </summary>
internal static class Spelling
{
    public static IReadOnlyList<Func<string, string>> All { get; } =
    [
        key => Joined(key, beginsWord: false, separator: null),
        Class,
        key => Parted(key, '-'),
        Pascal,
        key => Parted(key, '_'),
        key => Joined(key, beginsWord: true, separator: ' '),
        key => Joined(key, beginsWord: true, separator: '-'),
    ];

    private static string Pascal(string key) => Joined(key, beginsWord: true, separator: null);

    /// <summary>As <see cref="Pascal"/>, the last word in the singular: <c>Statement</c> for <c>statements</c>.</summary>
    private static string Class(string key)
    {
        var pascal = Pascal(key);
        var last = pascal.Length - 1;
        while (last > 0 && !char.IsUpper(pascal[last]))
            last--;
        return pascal[..Math.Max(last, 0)] + Singular.Of(pascal[Math.Max(last, 0)..]);
    }

    private static string Joined(string key, bool beginsWord, char? separator)
    {
        var result = new StringBuilder();
        var isFirstWord = true;
        var hasBegun = false;
        var lastLower = ' ';
        foreach (var character in Trimmed(key))
        {
            if (!char.IsLetterOrDigit(character))
            {
                beginsWord |= hasBegun;
                continue;
            }

            hasBegun = true;
            if (char.IsNumber(character))
            {
                beginsWord = true;
                result.Append(character);
            }
            else if (beginsWord || (char.IsLower(lastLower) && char.IsUpper(character)))
            {
                if (separator is not null && !isFirstWord)
                    result.Append(separator);
                result.Append(Upper(character));
                beginsWord = isFirstWord = false;
            }
            else
            {
                lastLower = character;
                result.Append(Lower(character));
            }
        }

        return result.ToString();
    }

    private static string Parted(string key, char separator)
    {
        var result = new StringBuilder();
        var isFirst = true;
        var trimmed = Trimmed(key);
        for (var index = 0; index < trimmed.Length; index++)
        {
            var character = trimmed[index];
            if (!char.IsLetterOrDigit(character))
            {
                if (!isFirst)
                    result.Append(separator);
                isFirst = true;
                continue;
            }

            if (!isFirst && character == Upper(character) && HasLowerNeighbour(key, index))
                result.Append(separator);
            isFirst = false;
            result.Append(Lower(character));
        }

        return result.ToString();
    }

    private static bool HasLowerNeighbour(string key, int index) =>
        (index + 1 < key.Length && char.IsLower(key[index + 1])) || (index > 0 && char.IsLower(key[index - 1]));

    private static string Trimmed(string key)
    {
        var end = key.Length;
        while (end > 0 && !char.IsLetterOrDigit(key[end - 1]))
            end--;
        return key[..end];
    }

    private static char Upper(char character) => char.IsAscii(character) ? char.ToUpperInvariant(character) : character;

    private static char Lower(char character) => char.IsAscii(character) ? char.ToLowerInvariant(character) : character;
}
