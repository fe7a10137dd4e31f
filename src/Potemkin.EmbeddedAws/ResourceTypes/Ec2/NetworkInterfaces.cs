using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>
/// The network interfaces of instances, as what they belong to is related to them; they have no items of their own here.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html">supported resource types</a>.
/// </summary>
internal static class NetworkInterfaces
{
    private const string TypeName = "AWS::EC2::NetworkInterface";

    /// <summary>How AWS Config tells a VPC, subnet or security group of the interface of each instance that names it.</summary>
    public static IEnumerable<ConfigurationRelationship> RelatedTo(Resource resource)
    {
        var relationship = resource.Type == SecurityGroup.TypeName ? "Is associated with NetworkInterface" : "Contains NetworkInterface";
        return Ec2Reference.Naming(resource)
            .Where(other => other.Naming.Type == Instance.TypeName)
            .Select(other => new ConfigurationRelationship(TypeName, Ec2Id.Of(other.Naming, "eni"), null, relationship))
            .Distinct();
    }
}
