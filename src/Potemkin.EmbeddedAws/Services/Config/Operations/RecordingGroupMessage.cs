using System.Text.Json.Serialization;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html">RecordingGroup</a>.</summary>
internal sealed record RecordingGroupMessage(
    [property: JsonPropertyName("allSupported")] bool? AllSupported,
    [property: JsonPropertyName("includeGlobalResourceTypes")] bool? IncludeGlobalResourceTypes,
    [property: JsonPropertyName("resourceTypes")] IReadOnlyList<string>? ResourceTypes,
    [property: JsonPropertyName("exclusionByResourceTypes")] RecordingGroupMessage.Exclusion? ExclusionByResourceTypes,
    [property: JsonPropertyName("recordingStrategy")] RecordingGroupMessage.Strategy? RecordingStrategy)
{
    private const string AllSupportedTypes = "ALL_SUPPORTED_RESOURCE_TYPES";
    private const string InclusionByTypes = "INCLUSION_BY_RESOURCE_TYPES";
    private const string ExclusionByTypes = "EXCLUSION_BY_RESOURCE_TYPES";

    public static IReadOnlyList<string> Strategies { get; } = [AllSupportedTypes, InclusionByTypes, ExclusionByTypes];

    public static RecordingGroupMessage Of(RecordingGroup group) => new(
        group.Strategy == State.RecordingStrategy.AllSupported,
        group.IncludesGlobalTypes,
        group.Included,
        new Exclusion(group.Excluded),
        new Strategy(group.Strategy switch
        {
            State.RecordingStrategy.Inclusion => InclusionByTypes,
            State.RecordingStrategy.Exclusion => ExclusionByTypes,
            _ => AllSupportedTypes,
        }));

    /// <summary>What the members come to; AWS takes only those combinations that mean one thing.</summary>
    /// <exception cref="Protocol.AwsException">They contradict each other, or say nothing.</exception>
    public RecordingGroup Read()
    {
        var included = ResourceTypes ?? [];
        var excluded = ExclusionByResourceTypes?.ResourceTypes ?? [];
        return (AllSupported ?? false, IncludeGlobalResourceTypes ?? false, included.Count, excluded.Count, RecordingStrategy?.UseOnly) switch
        {
            (true, var global, 0, 0, null or AllSupportedTypes) => new RecordingGroup { IncludesGlobalTypes = global },
            (false, false, > 0, 0, null or InclusionByTypes) => new RecordingGroup { Strategy = State.RecordingStrategy.Inclusion, Included = included },
            (false, false, 0, > 0, ExclusionByTypes) => new RecordingGroup { Strategy = State.RecordingStrategy.Exclusion, Excluded = excluded },
            _ => throw RecorderErrors.InvalidRecordingGroup(),
        };
    }

    internal sealed record Exclusion([property: JsonPropertyName("resourceTypes")] IReadOnlyList<string>? ResourceTypes);

    internal sealed record Strategy([property: JsonPropertyName("useOnly")] string? UseOnly);
}
