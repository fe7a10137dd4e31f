using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>What the configuration items of EC2's resources have in common: the shape of EC2's API in camelCase, and their tags.</summary>
/// <param name="resourceType">The type.</param>
internal abstract class Ec2Recording(string resourceType) : IRecordedConfiguration
{
    public string ResourceType => resourceType;

    public Resource RecordedAs(Resource changed) => changed;

    public RecordedContent Describe(Resource resource)
    {
        var configuration = Configuration(resource);
        configuration["tags"] = RecordedTags.Of(resource);
        return new RecordedContent
        {
            Configuration = configuration,
            Relationships = [.. NetworkInterfaces.RelatedTo(resource)],
            AvailabilityZone = ZoneOf(resource),
        };
    }

    protected abstract JsonObject Configuration(Resource resource);

    protected virtual string ZoneOf(Resource resource) => "Not Applicable";
}
