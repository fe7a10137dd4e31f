using System.Globalization;

namespace Potemkin.EmbeddedAws.State.Functions;

/// <summary>
/// The versions of a function that were published, each as the function was then, and the names that stand for one of them.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html">Versions</a>.
/// </summary>
internal sealed class PublishedVersions
{
    private readonly SortedDictionary<int, Function> _versions = [];
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);

    /// <summary>By number.</summary>
    public IReadOnlyCollection<Function> All => _versions.Values;

    /// <summary>The number of the last one, whether or not it is still there.</summary>
    public int LastNumber { get; private set; }

    /// <summary>Each alias with the version that it stands for.</summary>
    public IReadOnlyDictionary<string, string> Aliases => _aliases;

    /// <summary>The function as the qualifier has it: by a version's number or by an alias.</summary>
    /// <param name="latest">The function as it is now.</param>
    /// <param name="qualifier">The number or the alias.</param>
    public Function? Find(Function latest, string qualifier) =>
        Numbered(qualifier)
        ?? (_aliases.TryGetValue(qualifier, out var version) && (version == latest.Version ? latest : Numbered(version)) is { } function
            ? function with { Arn = $"{latest.Arn}:{qualifier}" }
            : null);

    /// <summary>Publishes the function as it is.</summary>
    public Function Publish(Function latest)
    {
        var number = ++LastNumber;
        return _versions[number] = latest with { Arn = $"{latest.Arn}:{number}", Version = $"{number}" };
    }

    public void Remove(Function version) => _versions.Remove(int.Parse(version.Version, CultureInfo.InvariantCulture));

    /// <summary>Lets the alias stand for a version.</summary>
    public void Point(string alias, string version) => _aliases[alias] = version;

    public void RemoveAlias(string alias) => _aliases.Remove(alias);

    /// <summary>Becomes what was saved.</summary>
    public void Load(IEnumerable<Function> versions, int lastNumber, IEnumerable<KeyValuePair<string, string>> aliases)
    {
        foreach (var version in versions)
            _versions.Add(int.Parse(version.Version, CultureInfo.InvariantCulture), version);
        foreach (var (alias, version) in aliases)
            _aliases.Add(alias, version);
        LastNumber = lastNumber;
    }

    private Function? Numbered(string version) => int.TryParse(version, out var number) ? _versions.GetValueOrDefault(number) : null;
}
