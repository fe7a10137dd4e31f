namespace Potemkin.EmbeddedAws.Services.CloudFormation.Drift;

/// <summary>What the last drift detection of a stack found.</summary>
/// <param name="DetectionId">Which detection; null where only single resources were looked at.</param>
/// <param name="Status">See <see cref="DriftStatus"/>.</param>
/// <param name="Timestamp">When it was.</param>
/// <param name="Resources">The resources.</param>
internal sealed record StackDrift(string? DetectionId, string Status, DateTimeOffset Timestamp, IReadOnlyList<ResourceDrift> Resources)
{
    public ResourceDrift? Find(string logicalId) => Resources.FirstOrDefault(resource => resource.LogicalId == logicalId);
}
