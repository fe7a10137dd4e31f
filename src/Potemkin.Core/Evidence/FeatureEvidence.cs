namespace Potemkin.Core.Evidence;

/// <summary>The feature that a scenario is of.</summary>
/// <param name="Title">Its title.</param>
/// <param name="File">Its file, such as <c>Features/Buckets.feature</c>; null where it is not known.</param>
/// <param name="Description">What its text says below the title; null where that is nothing.</param>
public sealed record FeatureEvidence(string Title, string? File = null, string? Description = null);
