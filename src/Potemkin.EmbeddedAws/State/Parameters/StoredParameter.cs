namespace Potemkin.EmbeddedAws.State.Parameters;

/// <summary>
/// A parameter of Systems Manager with all its versions.
/// See <a href="https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html">Parameter Store</a>.
/// </summary>
/// <param name="Name">Its name, such as <c>/team/port</c>.</param>
/// <param name="Versions">The versions, the latest last.</param>
internal sealed record StoredParameter(string Name, IReadOnlyList<ParameterVersion> Versions)
{
    private const int MostVersions = 100;

    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    public ParameterVersion Latest => Versions[^1];

    /// <summary>The version of that number or label; the latest where none is asked for.</summary>
    public ParameterVersion? Find(string? selector) => selector is null
        ? Latest
        : Versions.FirstOrDefault(version => $"{version.Number}" == selector || version.Labels.Contains(selector));

    /// <summary>The parameter with another version; of more than a hundred the oldest goes.</summary>
    public StoredParameter With(ParameterVersion version) => this with { Versions = [.. Versions.TakeLast(MostVersions - 1), version] };

    public static string ArnOf(string name, AccountRegion region) =>
        region.Arn("ssm", $"parameter/{name.TrimStart('/')}");
}
