using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Schema;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Registry;

/// <summary>
/// A type of which no more is known than the registry says: its resources are what the template says of them, are known by ids and
/// attributes in the form that AWS gives them, and need nothing of other resources.
/// </summary>
/// <param name="name">AWS's name of the type.</param>
internal class RegistryType(string name) : StoredResourceType(name, name.Split("::")[1])
{
    private const int RandomPart = 12;
    private const int LongestPhysicalId = 64;

    private ResourceTypeFacts Facts => ResourceTypeFacts.Find(Name)!;

    public sealed override void Update(Resource resource, ResourceRequest request)
    {
        // What AWS made up stays.
        var properties = request.Properties.DeepClone().AsObject();
        foreach (var property in Facts.PrimaryIdentifier.Concat(Facts.Ref).Where(property => !property.Contains('/')))
        {
            if (properties[property] is null && resource.Properties[property] is { } made)
                properties[property] = made.DeepClone();
        }

        base.Update(resource, request with { Properties = properties });
    }

    protected sealed override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var values = new RegistryValues(Facts, request.Region, properties, longest => NameOf(request, longest));
        Prepare(request.Region, properties, values);
        var identifier = PartsOf(Facts.PrimaryIdentifier, values);
        var reference = Facts.Ref.SequenceEqual(Facts.PrimaryIdentifier) ? identifier : PartsOf(Facts.Ref, values);
        var physicalId = reference.Count > 0 ? Joined(reference) : NameOf(request, LongestPhysicalId);
        if (request.Region.Resources.Find(Name, physicalId) is not null)
            throw Exists(request.Region.World, identifier.Count > 0 ? identifier : [new("Id", physicalId)]);

        foreach (var (property, value) in values.Made.Where(made => Facts.Properties.ContainsKey(made.Key)))
            properties[property] = value.DeepClone();
        var resourceId = Facts.Recorded.ResourceId is { } form ? values.Filled(form) : identifier.Count > 0 ? Joined(identifier) : physicalId;
        return new ResourceIdentity(physicalId, ArnOf(values) ?? (resourceId.StartsWith("arn:", StringComparison.Ordinal) ? resourceId : physicalId))
        {
            ResourceId = resourceId,
            Name = NameAmong(reference.Select(part => part.Key), values) ?? NameAmong(properties.Select(property => property.Key).Where(IsName), values),
            Attributes = values.Made.Where(made => Facts.Attributes.ContainsKey(made.Key)).ToDictionary(),
        };
    }

    protected sealed override IReadOnlyDictionary<string, JsonNode> AttributesOf(Resource resource)
    {
        // Names are made up when the resource is; later there is nothing to be made up of them.
        var values = new RegistryValues(Facts, resource.Region, resource.Properties, _ => resource.PhysicalId);
        foreach (var (attribute, value) in resource.Attributes.Where(attribute => !FollowsProperties(attribute.Key)))
            values.Set(attribute, value);
        Prepare(resource.Region, resource.Properties, values);
        var attributes = Facts.Attributes.Keys.ToDictionary(attribute => attribute, attribute => values.Value(attribute).DeepClone());
        if (OtherNameOfArn is { } other)
            attributes[other] = resource.Arn;
        return attributes;
    }

    /// <summary>Under which name <c>Fn::GetAtt</c> gives the ARN besides those that the registry calls attributes; null where there is none.</summary>
    protected virtual string? OtherNameOfArn => null;

    /// <summary>Lets the values of a type be known that neither a form nor the schema can tell.</summary>
    protected virtual void Prepare(RegionState region, JsonObject properties, RegistryValues values)
    {
    }

    private static string NameOf(ResourceRequest request, int longest) =>
        GeneratedName.Of(request, request.Region.World.RandomNames.Upper(RandomPart), longest, longest / 2 - RandomPart / 2);

    private static string Joined(IEnumerable<KeyValuePair<string, string>> parts) => string.Join('|', parts.Select(part => part.Value));

    private string? NameAmong(IEnumerable<string> parts, RegistryValues values) =>
        parts.FirstOrDefault(part => Facts.Properties.ContainsKey(part) && values.IsOwnName(part)) is { } name ? values.Text(name) : null;

    private static bool IsName(string property) =>
        property.EndsWith("Name", StringComparison.Ordinal) || property.EndsWith("Identifier", StringComparison.Ordinal);

    private static List<KeyValuePair<string, string>> PartsOf(IReadOnlyList<string> names, RegistryValues values) =>
    [
        .. names.Where(name => names.Count == 1 || values.Given(name) is not null || values.IsMadeUp(name))
            .Select(name => KeyValuePair.Create(name, values.Text(name))),
    ];

    private bool FollowsProperties(string attribute) => Facts.Forms.TryGetValue(attribute, out var form) && !ValueForm.IsMadeUp(form);

    private string? ArnOf(RegistryValues values) =>
        Facts.Attributes.Keys.FirstOrDefault(values.IsOwnArn) is { } attribute ? values.Text(attribute) : values.Arn();
}
