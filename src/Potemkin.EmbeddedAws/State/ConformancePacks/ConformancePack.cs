namespace Potemkin.EmbeddedAws.State.ConformancePacks;

/// <summary>
/// A collection of rules that are put and deleted together.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/conformance-packs.html">Conformance packs</a>.
/// </summary>
internal sealed record ConformancePack : ITagged
{
    /// <summary>Who is said to have made the rules of packs.</summary>
    public const string Creator = "config-conforms.amazonaws.com";

    public required string Name { get; init; }

    /// <summary>Such as <c>conformance-pack-a1bcdefgh</c>; the names of its rules end with it.</summary>
    public required string Id { get; init; }

    public required string Arn { get; init; }

    /// <summary>The stack that AWS would deploy it with. There is none here.</summary>
    public required string StackArn { get; init; }

    /// <summary>What was asked for last.</summary>
    public required ConformancePackInput Input { get; init; }

    /// <summary>One of <see cref="ConformancePackState"/>.</summary>
    public required string State { get; init; }

    /// <summary>Why it could not be deployed; null where it could.</summary>
    public string? StatusReason { get; init; }

    public required DateTimeOffset LastUpdateRequestedTime { get; init; }

    /// <summary>Null until it was deployed for the first time.</summary>
    public DateTimeOffset? LastUpdateCompletedTime { get; init; }

    /// <summary>The full names of its rules.</summary>
    public IReadOnlyList<string> RuleNames { get; init; } = [];

    /// <summary>The controls of a catalogue that its rules stand for, by full name; nothing of a rule that names none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Controls { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyDictionary<string, string> Tags { get; set; } = new Dictionary<string, string>();

    public bool IsBusy => State is ConformancePackState.CreateInProgress or ConformancePackState.DeleteInProgress;
}
