using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.ChangeSets;

/// <summary>Takes resources that exist into a stack. It takes no time: nothing is made.</summary>
internal sealed class StackImport(Stack stack, StackVersion next, DeploymentPlan plan, IReadOnlyList<ImportedResource> imports)
{
    private readonly ResourceDefinitions _definitions = new(stack, next.Definition, plan);

    /// <summary>Makes of the stack one that has the resources, and no other change.</summary>
    public void Start()
    {
        var previous = stack.Version;
        stack.Version = next;
        stack.LastUpdatedTime = stack.World.Now;
        stack.Change(StackStatus.ImportInProgress, StatusReasons.UserInitiated);
        if (Adopt() is not { } failed)
        {
            stack.Change(StackStatus.ImportComplete);
            return;
        }

        stack.Version = previous;
        stack.Change(StackStatus.ImportRollbackInProgress, StatusReasons.FailedToImport([failed]));
        stack.Change(StackStatus.ImportRollbackComplete);
    }

    /// <summary>Takes the resources in, each with its events.</summary>
    /// <returns>The logical id of the first that is no longer there; null where all are.</returns>
    public string? Adopt()
    {
        foreach (var (logicalId, physicalId) in imports)
        {
            var resource = next.Find(logicalId)!;
            resource.PhysicalId = physicalId;
            stack.Change(resource, StackStatus.ImportInProgress, StatusReasons.ImportStarted);
            if (Find(resource.Type, physicalId) is not { } existing)
            {
                stack.Change(resource, StackStatus.ImportFailed, $"Resource of type '{resource.Type}' with identifier '{physicalId}' was not found.");
                return logicalId;
            }

            resource.Deployed = existing;
            resource.Made = DefinitionOf(resource, existing);
            stack.Change(resource, StackStatus.ImportComplete, StatusReasons.ImportCompleted);
        }

        return null;
    }

    private Resource? Find(string resourceType, string physicalId) =>
        stack.Region.Resources.Find(resourceType, physicalId)
        ?? stack.World.OfTypeInAccount(resourceType, stack.Region.Id.AccountId).FirstOrDefault(resource => resource.PhysicalId == physicalId);

    /// <summary>What the template says of it; where that cannot be told yet, what it is.</summary>
    private ResourceDefinition DefinitionOf(StackResource resource, Resource existing)
    {
        try
        {
            return _definitions.Of(resource);
        }
        catch (Exception unresolved) when (unresolved is AwsException or ResourceFailure or InvalidOperationException)
        {
            return new ResourceDefinition(resource.Type)
            {
                Written = existing.Properties,
                Properties = existing.Properties,
                Tags = existing.Tags,
            };
        }
    }
}
