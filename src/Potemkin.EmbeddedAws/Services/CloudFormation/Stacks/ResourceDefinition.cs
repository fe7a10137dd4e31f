using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>What a resource of a stack is to be, all functions resolved.</summary>
internal sealed record ResourceDefinition(string ResourceType)
{
    /// <summary>The properties as the template writes them.</summary>
    public required JsonObject Written { get; init; }

    /// <summary>The properties in the types that the schema declares, dynamic references resolved.</summary>
    public required JsonObject Properties { get; init; }

    /// <summary>
    /// The properties with references to Secrets Manager as they are written, for a secret that changes is no reason for an update;
    /// null where the properties refer to nothing.
    /// </summary>
    public JsonObject? Compared { get; init; }

    public JsonNode? Metadata { get; init; }

    /// <summary>The tags that the stack passes on.</summary>
    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    /// <summary>
    /// Whether a resource that is of this definition has nothing to be updated in to be of the other.
    /// Tags that the stack passes on count for types that take tags.
    /// </summary>
    public bool IsSameAs(ResourceDefinition other) =>
        JsonNode.DeepEquals(Compared ?? Properties, other.Compared ?? other.Properties)
        && JsonNode.DeepEquals(Metadata, other.Metadata)
        && (ResourceTypeFacts.Find(ResourceType)?.TagProperty is null || HasTagsOf(other));

    private bool HasTagsOf(ResourceDefinition other) => Tags.Count == other.Tags.Count && !Tags.Except(other.Tags).Any();
}
