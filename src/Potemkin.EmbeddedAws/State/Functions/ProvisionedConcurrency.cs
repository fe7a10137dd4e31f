using System.Globalization;
using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.State.Functions;

/// <summary>
/// What keeps environments ready for a version or an alias; here none are started ahead.
/// See <a href="https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html">provisioned concurrency</a>.
/// </summary>
/// <param name="Executions">How many are to be ready.</param>
/// <param name="Since">Since when.</param>
internal sealed record ProvisionedConcurrency(int Executions, DateTimeOffset Since)
{
    private static readonly string[] ResourceTypes = ["AWS::Lambda::Version", "AWS::Lambda::Alias"];

    /// <summary>That of the version or alias with that ARN; null where it has none.</summary>
    public static ProvisionedConcurrency? Of(RegionState region, string arn) =>
        ResourceTypes.Select(type => region.Resources.Find(type, arn)).FirstOrDefault(found => found is not null) is { } resource
        && (resource.Properties["ProvisionedConcurrencyConfig"] as JsonObject)?["ProvisionedConcurrentExecutions"] is { } executions
            ? new ProvisionedConcurrency(int.Parse($"{executions}", CultureInfo.InvariantCulture), resource.CreatedAt)
            : null;
}
