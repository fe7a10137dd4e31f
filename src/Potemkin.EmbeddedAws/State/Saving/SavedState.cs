namespace Potemkin.EmbeddedAws.State.Saving;

/// <summary>Everything that exists in an embedded AWS, as it is saved. docs/cli.md describes it to users.</summary>
internal sealed record SavedState
{
    /// <summary>The only version so far. What an older Potemkin could not read needs the next one.</summary>
    public const int CurrentVersion = 1;

    public int Version { get; init; } = CurrentVersion;

    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>How far the made-up names and ids have come, so that none is made up twice.</summary>
    public required ulong NamesPosition { get; init; }

    /// <summary>The temporary credentials that were issued.</summary>
    public IReadOnlyList<TemporaryCredentials> Credentials { get; init; } = [];

    public IReadOnlyList<SavedRegion> Regions { get; init; } = [];
}
