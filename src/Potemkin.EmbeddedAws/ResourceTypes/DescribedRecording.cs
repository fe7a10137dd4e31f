using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>
/// A type that AWS Config records in the shape in which its service describes it. Most members are properties or attributes under a name
/// that begins with a small letter; the others a class adds.
/// </summary>
/// <param name="resourceType">The type.</param>
/// <param name="members">The members that a property or attribute gives, as <see cref="RecordedMember.Read"/> has them.</param>
/// <param name="nameOf">The name of a member that has no other than its property; <see cref="ItemNames.SmallLetter"/> unless said.</param>
internal abstract class DescribedRecording(string resourceType, string members, Func<string, string>? nameOf = null) : IRecordedConfiguration
{
    protected const string NotApplicable = "Not Applicable";
    protected const string Regional = "Regional";
    protected const string SeveralZones = "Multiple Availability Zones";

    private readonly Func<string, string> _nameOf = nameOf ?? ItemNames.SmallLetter;
    private readonly IReadOnlyList<RecordedMember> _members = RecordedMember.Read(members, nameOf ?? ItemNames.SmallLetter);

    public string ResourceType => resourceType;

    public virtual string RecordedType => resourceType;

    public virtual Resource? RecordedAs(Resource changed) => changed;

    public RecordedContent Describe(Resource resource)
    {
        var configuration = new JsonObject();
        var values = new RecordedValues(resource, NameOf);
        foreach (var member in _members)
            member.Put(configuration, values.Of(member.Property));
        JsonMerge.Fill(configuration, JsonNode.Parse(Defaults)!.AsObject());
        Complete(resource, configuration);
        return new RecordedContent
        {
            Configuration = configuration,
            SupplementaryConfiguration = Supplementary(resource),
            AvailabilityZone = ZoneOf(resource),
        };
    }

    /// <summary>What the service shows where the template says nothing, as a JSON object.</summary>
    protected virtual string Defaults => "{}";

    /// <summary>The name of a member within a property.</summary>
    protected virtual string NameOf(string member) => _nameOf(member);

    protected virtual string ZoneOf(Resource resource) => NotApplicable;

    /// <summary>Adds what no property says alone.</summary>
    protected virtual void Complete(Resource resource, JsonObject configuration)
    {
    }

    protected virtual Dictionary<string, JsonNode?> Supplementary(Resource resource) => [];

    /// <summary>A list of texts.</summary>
    protected static JsonArray ListOf(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
