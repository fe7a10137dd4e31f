namespace Potemkin.EmbeddedAws.State.Secrets;

/// <summary>
/// A password that Secrets Manager makes up.
/// See <a href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html">GetRandomPassword</a>.
/// </summary>
internal sealed record RandomPassword
{
    public const int Longest = 4096;

    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Numbers = "0123456789";
    private const string Punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    public int Length { get; init; } = 32;

    public string ExcludedCharacters { get; init; } = "";

    public bool ExcludesLowercase { get; init; }

    public bool ExcludesUppercase { get; init; }

    public bool ExcludesNumbers { get; init; }

    public bool ExcludesPunctuation { get; init; }

    public bool IncludesSpace { get; init; }

    public bool RequiresEachIncludedType { get; init; } = true;

    /// <returns>Null where nothing is left to make it of, or it is too short for one of each kind.</returns>
    public string? Generate(RandomNames random)
    {
        var kinds = Kinds().Select(kind => string.Concat(kind.Except(ExcludedCharacters))).Where(kind => kind.Length > 0).ToList();
        var all = string.Concat(kinds);
        if (all.Length == 0 || RequiresEachIncludedType && kinds.Count > Length)
            return null;

        var characters = Enumerable.Range(0, Length)
            .Select(index => RequiresEachIncludedType && index < kinds.Count ? kinds[index] : all)
            .Select(from => from[random.Next(from.Length)])
            .ToArray();
        for (var index = characters.Length - 1; index > 0; index--)
        {
            var other = random.Next(index + 1);
            (characters[index], characters[other]) = (characters[other], characters[index]);
        }

        return new string(characters);
    }

    private IEnumerable<string> Kinds()
    {
        if (!ExcludesLowercase)
            yield return Lower;
        if (!ExcludesUppercase)
            yield return Upper;
        if (!ExcludesNumbers)
            yield return Numbers;
        if (!ExcludesPunctuation)
            yield return Punctuation;
        if (IncludesSpace)
            yield return " ";
    }
}
