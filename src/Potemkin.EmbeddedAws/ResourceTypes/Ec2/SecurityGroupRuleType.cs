using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Ec2;

/// <summary>A rule of a security group as a resource of its own; it shows in the group's item.</summary>
/// <param name="name">The type, one for each direction.</param>
internal abstract class SecurityGroupRuleType(string name) : Ec2ResourceType(name, "sgr", "security-group-rule")
{
    private static readonly string[] ByName = ["GroupName", "SourceSecurityGroupName"];

    protected override void Check(RegionState region, JsonObject properties)
    {
        if (ByName.FirstOrDefault(properties.ContainsKey) is { } property)
            throw HandlerFailures.Unsupported(Name, property);
        if (!properties.ContainsKey("GroupId"))
            throw Refusal(region.World, "The request must contain the parameter groupName or groupId");
        base.Check(region, properties);
        if (SecurityGroupRules.FaultOf(properties) is { } fault)
            throw Refusal(region.World, fault);
    }

    /// <summary>Nothing depends on a rule.</summary>
    protected override void CheckDeletion(Resource resource)
    {
    }
}
