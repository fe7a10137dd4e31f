using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// What exists in a region that a parameter can name.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html">the types that AWS supplies</a>.
/// </summary>
internal static partial class ExistingThings
{
    public const string Image = "AWS::EC2::Image::Id";
    public const string KeyPair = "AWS::EC2::KeyPair::KeyName";

    private const string Zone = "AWS::EC2::AvailabilityZone::Name";
    private const string GroupName = "AWS::EC2::SecurityGroup::GroupName";
    private const string GroupId = "AWS::EC2::SecurityGroup::Id";
    private const string TagPrefix = "Tags.";

    /// <summary>The types whose values are physical ids of resources of a type.</summary>
    private static readonly Dictionary<string, string> ByPhysicalId = new()
    {
        ["AWS::EC2::Instance::Id"] = "AWS::EC2::Instance",
        [KeyPair] = "AWS::EC2::KeyPair",
        [GroupId] = "AWS::EC2::SecurityGroup",
        ["AWS::EC2::Subnet::Id"] = "AWS::EC2::Subnet",
        ["AWS::EC2::Volume::Id"] = "AWS::EC2::Volume",
        ["AWS::EC2::VPC::Id"] = "AWS::EC2::VPC",
        ["AWS::Route53::HostedZone::Id"] = "AWS::Route53::HostedZone",
    };

    public static bool IsKnown(string type) => ByPhysicalId.ContainsKey(type) || type is Image or Zone or GroupName;

    /// <summary>Whether there is such a thing. Of images nothing is known here: every well-formed id is of one.</summary>
    public static bool Has(string type, string value, RegionState region) =>
        type == Image ? ImageId().IsMatch(value) : All(type, region).Contains(value);

    /// <summary>All there are.</summary>
    public static IEnumerable<string> All(string type, RegionState region) => type switch
    {
        Zone => AvailabilityZones.Of(region.Id.Region),
        GroupName => Resources(GroupId, region).Select(group => group.Name ?? group.Properties["GroupName"]?.ToString()).OfType<string>(),
        // Every network has one that no template makes.
        GroupId => Resources(type, region).Select(group => group.PhysicalId)
            .Concat(Resources("AWS::EC2::VPC::Id", region).Select(vpc => vpc.Attributes.GetValueOrDefault("DefaultSecurityGroup")?.ToString()).OfType<string>()),
        Image => [],
        _ => Resources(type, region).Select(resource => resource.PhysicalId),
    };

    /// <summary>An attribute of one of them: what <c>Fn::GetAtt</c> gives, a property, or a tag; empty where it has none.</summary>
    public static string Attribute(string type, string id, string attribute, RegionState region)
    {
        if (!ByPhysicalId.TryGetValue(type, out var resourceType) || region.Resources.Find(resourceType, id) is not { } resource)
            return "";
        return attribute.StartsWith(TagPrefix, StringComparison.Ordinal)
            ? resource.Tags.GetValueOrDefault(attribute[TagPrefix.Length..]) ?? ""
            : Evaluation.TextOf(resource.Attributes.GetValueOrDefault(attribute) ?? resource.Properties[attribute] as JsonNode) ?? "";
    }

    private static IEnumerable<Resource> Resources(string type, RegionState region) => region.Resources.OfType(ByPhysicalId[type]);

    [GeneratedRegex(@"\Aami-([0-9a-f]{8}|[0-9a-f]{17})\z")]
    private static partial Regex ImageId();
}
