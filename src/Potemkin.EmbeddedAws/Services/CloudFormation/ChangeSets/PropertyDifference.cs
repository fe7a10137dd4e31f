using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>That a property, or a part of one, changes or may change.</summary>
/// <param name="Path">The names and places that lead to it; the first is the property.</param>
/// <param name="Before">What it is; null where it is not there.</param>
/// <param name="After">What it is to be; null where it is not to be there.</param>
/// <param name="Causes">Why.</param>
internal sealed record PropertyDifference(IReadOnlyList<string> Path, JsonNode? Before, JsonNode? After, IReadOnlyList<Cause> Causes);
