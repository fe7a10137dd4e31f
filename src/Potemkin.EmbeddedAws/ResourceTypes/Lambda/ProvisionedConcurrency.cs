using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Lambda;

/// <summary>
/// What keeps environments ready for a version or an alias; here none are started ahead.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html">provisioned concurrency</a>.
/// </summary>
/// <param name="Executions">How many are to be ready.</param>
/// <param name="Since">Since when.</param>
internal sealed record ProvisionedConcurrency(int Executions, DateTimeOffset Since)
{
    /// <summary>That of the version or alias with that ARN; null where it has none.</summary>
    public static ProvisionedConcurrency? Of(RegionState region, string arn) =>
        (region.Resources.Find(VersionType.TypeName, arn) ?? region.Resources.Find(AliasType.TypeName, arn)) is { } resource
        && resource.Properties.Object("ProvisionedConcurrencyConfig")?.Number("ProvisionedConcurrentExecutions") is { } executions
            ? new ProvisionedConcurrency(executions, resource.CreatedAt)
            : null;
}
