namespace Potemkin.Core.Diagnosis;

/// <summary>Of which run it is to be said beforehand what it would trip over.</summary>
public sealed record DoctorOptions
{
    /// <summary>The folder of the project, or one within it.</summary>
    public required string ProjectFolder { get; init; }

    /// <summary>Rules that must exist besides those that the features name.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>The AWS profile; null, the default, for that of the settings.</summary>
    public string? Profile { get; init; }

    /// <summary>The region; null, the default, for that of the settings.</summary>
    public string? Region { get; init; }

    /// <summary>What speaks AWS's protocols at an address; null, the default, for the target of the settings.</summary>
    public Uri? Endpoint { get; init; }
}
