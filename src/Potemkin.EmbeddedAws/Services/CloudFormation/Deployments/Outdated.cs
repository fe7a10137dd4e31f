using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>The physical resources that are to go once a stack has come to a version, or back to it.</summary>
internal static class Outdated
{
    /// <summary>Those whose logical id the version does not have.</summary>
    public static IEnumerable<StackResource> Removed(IEnumerable<StackResource> existing, StackVersion version) =>
        existing.Where(resource => resource.Status is not null && version.Find(resource.LogicalId) is null);

    /// <summary>Those whose logical id now stands for another physical resource; the policy of the version decides about them.</summary>
    public static IEnumerable<StackResource> Replaced(IEnumerable<StackResource> existing, StackVersion version) =>
        from resource in existing
        where resource.Deployed is not null
        let successor = version.Find(resource.LogicalId)
        where successor is not null && !successor.IsSamePhysical(resource)
        select resource.Replaced(successor.UpdateReplacePolicy);

    /// <summary>Those that an update had made in the place of ones that are now back; nothing retains them.</summary>
    public static IEnumerable<StackResource> ReplacedInVain(IEnumerable<StackResource> made, StackVersion version) =>
        Replaced(made, version).Select(resource => resource.Replaced("Delete"));
}
