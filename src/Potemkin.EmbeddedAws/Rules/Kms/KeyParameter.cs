namespace Potemkin.EmbeddedAws.Rules.Kms;

/// <summary>A rule's parameter that names KMS keys.</summary>
internal static class KeyParameter
{
    /// <summary>Whether the key is among those that are asked for, each by its ARN or its id; any is where none is asked for.</summary>
    public static bool Allows(IReadOnlyList<string>? asked, string? key) =>
        asked is null || key is not null && asked.Any(one => key == one || key.EndsWith($"/{one}", StringComparison.Ordinal));
}
