using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Drift;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>A stack that is to be looked at for drift.</summary>
internal static class DriftingStack
{
    /// <summary>AWS looks at no other.</summary>
    private static readonly HashSet<string> Settled =
    [
        StackStatus.CreateComplete, StackStatus.UpdateComplete, StackStatus.UpdateRollbackComplete, StackStatus.UpdateRollbackFailed,
        StackStatus.ImportComplete, StackStatus.ImportRollbackComplete,
    ];

    /// <exception cref="AwsException">There is none, or it is on its way.</exception>
    public static Stack Find(string name, RequestContext context)
    {
        var stack = context.Region.Of<StackStore>().Find(name) ?? throw CloudFormationErrors.StackInBracketsDoesNotExist(name);
        return Settled.Contains(stack.Status) ? stack : throw CloudFormationErrors.NoDriftDetection(stack.Id, stack.Status);
    }

    /// <summary>Looks at resources, and keeps in mind what it finds, with what was found of the others before.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="resources">The resources.</param>
    /// <param name="detectionId">Which detection it is; null where it is none of the whole stack.</param>
    public static StackDrift Detect(Stack stack, IEnumerable<StackResource> resources, string? detectionId)
    {
        var found = resources.Select(resource => DriftDetection.Of(stack, resource)).ToList();
        var others = stack.Drift?.Resources.Where(known => stack.Version.Find(known.LogicalId) is not null && found.All(drift => drift.LogicalId != known.LogicalId)) ?? [];
        List<ResourceDrift> all = [.. others, .. found];
        var status = all.Any(drift => drift.Status is DriftStatus.Modified or DriftStatus.Deleted) ? DriftStatus.Drifted : DriftStatus.InSync;
        return stack.Drift = new StackDrift(detectionId ?? stack.Drift?.DetectionId, status, stack.World.Now, all);
    }
}
