using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Relationships;

/// <summary>The relationships of one resource, as its configuration item has them.</summary>
internal static class RecordedRelationships
{
    /// <param name="resource">The resource.</param>
    /// <param name="content">What its type says of it.</param>
    public static IReadOnlyList<ConfigurationRelationship> Of(Resource resource, RecordedContent content) =>
    [
        .. RelationshipTable.DirectOf(resource.Type).SelectMany(relationship => relationship.Of(resource, content.Configuration))
            .Concat(RelationshipTable.IndirectOf(resource.Type).SelectMany(relationship => relationship.Of(resource)))
            .Concat(content.Relationships)
            .Distinct(),
    ];

    /// <summary>The other resources whose items show that there is this one.</summary>
    public static IEnumerable<Resource> Showing(Resource resource) =>
        RelationshipTable.FollowingFrom(resource.Type).SelectMany(relationship => relationship.NamedBy(resource));
}
