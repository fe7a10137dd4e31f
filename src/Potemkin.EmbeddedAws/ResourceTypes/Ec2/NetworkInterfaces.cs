using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// The network interfaces of instances, as what they belong to is related to them; they have no items of their own here.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html">supported resource types</a>.
/// </summary>
internal static class NetworkInterfaces
{
    private const string TypeName = "AWS::EC2::NetworkInterface";

    /// <summary>How AWS Config tells of the interface of an instance: the instance's own, and that of each instance which names the resource.</summary>
    public static IEnumerable<ConfigurationRelationship> RelatedTo(Resource resource) => resource.Type == Instance.TypeName
        ? [Related(resource, "Contains NetworkInterface")]
        : Ec2Reference.Naming(resource)
            .Where(other => other.Naming.Type == Instance.TypeName && other.Reference.Inverse is not null)
            .Select(other => Related(other.Naming, other.Reference.Inverse!.Replace("Instance", "NetworkInterface", StringComparison.Ordinal)));

    private static ConfigurationRelationship Related(Resource instance, string relationship) =>
        new(TypeName, Ec2Id.Of(instance, "eni"), null, relationship);
}
