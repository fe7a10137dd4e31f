namespace Potemkin.EmbeddedAws.State.Secrets;

/// <summary>
/// A secret of Secrets Manager.
/// See <a href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/getting-started.html">secrets</a>.
/// </summary>
internal sealed record Secret
{
    public required string Name { get; init; }

    /// <summary>With six random characters behind the name.</summary>
    public required string Arn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset LastChanged { get; init; }

    /// <summary>When it will be gone; null of one that stays.</summary>
    public DateTimeOffset? DeletionDate { get; init; }

    public string? Description { get; init; }

    public string? KmsKeyId { get; init; }

    /// <summary>The resource policy as JSON.</summary>
    public string? Policy { get; init; }

    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<SecretVersion> Versions { get; init; } = [];

    /// <summary>The value of that version, or that has that staging label; null where there is none.</summary>
    public SecretVersion? Find(string? versionId, string? stage) => versionId is not null
        ? Versions.FirstOrDefault(version => version.Id == versionId && (stage is null || version.Stages.Contains(stage)))
        : Versions.FirstOrDefault(version => version.Stages.Contains(stage ?? SecretVersion.Current));

    /// <summary>The secret with another value under these labels; the value that was current is then the previous one.</summary>
    public Secret With(SecretVersion version, IReadOnlyList<string> stages)
    {
        var former = Versions.Select(each => each with { Stages = [.. StagesOf(each, stages)] }).Where(each => each.Stages.Count > 0);
        return this with { Versions = [.. former, version with { Stages = stages }], LastChanged = version.CreatedAt };
    }

    private static IEnumerable<string> StagesOf(SecretVersion former, IReadOnlyList<string> taken)
    {
        if (!taken.Contains(SecretVersion.Current))
            return former.Stages.Except(taken);
        return former.Stages.Contains(SecretVersion.Current)
            ? former.Stages.Except(taken).Append(SecretVersion.Previous)
            : former.Stages.Except(taken).Except([SecretVersion.Previous]);
    }
}
