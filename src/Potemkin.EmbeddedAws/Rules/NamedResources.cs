namespace Potemkin.EmbeddedAws.Rules;

/// <summary>Resources that a parameter names, such as KMS keys.</summary>
internal static class NamedResources
{
    /// <summary>Whether the resource is among those that are asked for, each by its ARN or its id; any is where none is asked for.</summary>
    public static bool Allow(IReadOnlyList<string>? asked, string? arn) =>
        asked is null || arn is not null && asked.Any(one => arn == one || arn.EndsWith($"/{one}", StringComparison.Ordinal));
}
