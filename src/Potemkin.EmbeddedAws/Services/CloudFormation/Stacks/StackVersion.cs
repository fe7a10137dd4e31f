namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>What a stack is between two updates: what was asked for, and the resources of the template whose conditions hold, in its order.</summary>
internal sealed record StackVersion(StackDefinition Definition, IReadOnlyList<StackResource> Resources)
{
    // Most stacks are small, and an account may have many of them.
    private const int Few = 16;

    private Dictionary<string, StackResource>? _byLogicalId;

    public StackResource? Find(string logicalId)
    {
        if (Resources.Count <= Few)
            return Resources.FirstOrDefault(resource => resource.LogicalId == logicalId);
        _byLogicalId ??= Resources.ToDictionary(resource => resource.LogicalId, StringComparer.Ordinal);
        return _byLogicalId.GetValueOrDefault(logicalId);
    }
}
