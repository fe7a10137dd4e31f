namespace Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

/// <summary>What a stack is between two updates: what was asked for, and the resources of the template whose conditions hold, in its order.</summary>
internal sealed record StackVersion(StackDefinition Definition, IReadOnlyList<StackResource> Resources)
{
    public StackResource? Find(string logicalId) => Resources.FirstOrDefault(resource => resource.LogicalId == logicalId);
}
