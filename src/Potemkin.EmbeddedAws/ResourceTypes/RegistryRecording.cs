using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>
/// A type that AWS Config records in the shape of CloudFormation's registry: properties and attributes under CloudFormation's names.
/// See <a href="https://github.com/awslabs/aws-config-resource-schema">the schemas of AWS Config</a>.
/// </summary>
/// <param name="resourceType">The type.</param>
internal class RegistryRecording(string resourceType) : IRecordedConfiguration
{
    public string ResourceType => resourceType;

    public Resource RecordedAs(Resource changed) => changed;

    public RecordedContent Describe(Resource resource)
    {
        var configuration = resource.Properties.DeepClone().AsObject();
        foreach (var (name, value) in resource.Attributes)
            configuration[name] = value.DeepClone();
        if (resource.Tags.Count > 0)
            configuration["Tags"] = RecordedTags.Of(resource, "Key", "Value");
        return new RecordedContent { Configuration = configuration };
    }
}
