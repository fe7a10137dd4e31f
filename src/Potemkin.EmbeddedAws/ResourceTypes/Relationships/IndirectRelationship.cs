using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Relationships;

/// <summary>
/// A relationship that follows from what others say of a resource; AWS Config has them for some types of EC2.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/faq.html">indirect relationships</a>.
/// </summary>
/// <param name="Type">The type of the resource.</param>
/// <param name="NamingType">The type of those that name it.</param>
/// <param name="Property">Their property that does, an id or a list of them.</param>
/// <param name="RelatedProperty">Their property that names the related resource; null where they are that themselves.</param>
/// <param name="Name">What AWS Config calls it.</param>
/// <param name="RelatedType">The type of the related resource.</param>
internal sealed record IndirectRelationship(
    string Type, string NamingType, string Property, string? RelatedProperty, string Name, string RelatedType)
{
    /// <summary>The relationships of one resource.</summary>
    public IEnumerable<ConfigurationRelationship> Of(Resource resource) => resource.Region.Resources.OfType(NamingType)
        .Where(naming => Named(naming.Properties).Contains(resource.PhysicalId))
        .Select(naming => RelatedProperty is null ? naming.ResourceId : naming.Properties.Text(RelatedProperty))
        .OfType<string>()
        .Select(id => new ConfigurationRelationship(RelatedType, id, null, Name));

    /// <summary>The resources of which a change of one that names them tells something new.</summary>
    public IEnumerable<Resource> NamedBy(Resource naming) =>
        Named(naming.Properties).Select(id => naming.Region.Resources.Find(Type, id)).OfType<Resource>();

    private IEnumerable<string> Named(JsonObject properties) => properties[Property] switch
    {
        JsonArray => properties.Texts(Property),
        JsonValue id => [id.ToString()],
        _ => [],
    };
}
