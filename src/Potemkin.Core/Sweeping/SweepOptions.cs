namespace Potemkin.Core.Sweeping;

/// <summary>Where to look for what runs left behind, and what of it to choose.</summary>
public sealed record SweepOptions
{
    /// <summary>The folder of the runs' journals.</summary>
    public required string JournalFolder { get; init; }

    /// <summary>
    /// Whether to look at all stacks of the accounts and regions, by their tags; by default only those are looked at that a journal names.
    /// </summary>
    public bool ByTag { get; init; }

    /// <summary>The only run to look at; null, the default, for all.</summary>
    public string? RunId { get; init; }

    /// <summary>How old a stack must be to be chosen; null, the default, for any age of one that expired, or whose run is over.</summary>
    public TimeSpan? OlderThan { get; init; }

    /// <summary>
    /// The regions to look at: by tag the one that the AWS SDK finds, where there are none; by journal those in the journal.
    /// </summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>
    /// The AWS profiles to look with: by tag what the AWS SDK finds, where there are none; by journal those in the journal.
    /// </summary>
    public IReadOnlyList<string> Profiles { get; init; } = [];

    /// <summary>What speaks AWS's protocols at an address; null, the default, for the account, or the target that the journal names.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Whether the user says which run, or how old, and so chooses what would else be left alone.</summary>
    internal bool IsNarrowed => RunId is not null || OlderThan is not null;
}
