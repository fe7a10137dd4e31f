namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// Which resource types a configuration recorder records.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html">RecordingGroup</a>.
/// </summary>
internal sealed record RecordingGroup
{
    private static readonly HashSet<string> GlobalTypes = ["AWS::IAM::Group", "AWS::IAM::Policy", "AWS::IAM::Role", "AWS::IAM::User"];

    public RecordingStrategy Strategy { get; init; } = RecordingStrategy.AllSupported;

    /// <summary>Whether users, groups, roles and policies of IAM are recorded, where all supported types are.</summary>
    public bool IncludesGlobalTypes { get; init; }

    /// <summary>The only types that are recorded, by the strategy of inclusion.</summary>
    public IReadOnlyList<string> Included { get; init; } = [];

    /// <summary>The only types that are not recorded, by the strategy of exclusion.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    public bool Records(string resourceType) => Strategy switch
    {
        RecordingStrategy.Inclusion => Included.Contains(resourceType),
        RecordingStrategy.Exclusion => !Excluded.Contains(resourceType),
        _ => IncludesGlobalTypes || !GlobalTypes.Contains(resourceType),
    };
}
