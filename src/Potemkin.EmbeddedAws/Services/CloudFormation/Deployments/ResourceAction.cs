using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;

/// <summary>What is being done to a resource, in the statuses that its events tell it in.</summary>
internal sealed record ResourceAction(string InProgress, string Complete, string Failed, string Cancelled)
{
    public static readonly ResourceAction Creation = new(
        StackStatus.CreateInProgress, StackStatus.CreateComplete, StackStatus.CreateFailed, StatusReasons.ResourceCreationCancelled);

    /// <summary>In place, or by the creation of another physical resource.</summary>
    public static readonly ResourceAction Update = new(
        StackStatus.UpdateInProgress, StackStatus.UpdateComplete, StackStatus.UpdateFailed, StatusReasons.ResourceUpdateCancelled);

    /// <summary>What is to be done to a resource, should it need anything.</summary>
    public static ResourceAction On(StackResource resource) => resource.Deployed is null ? Creation : Update;

    /// <summary>What is being done to a resource, by the status that it is in; null where nothing is.</summary>
    public static ResourceAction? UnderWayOn(StackResource resource) =>
        resource.Status == Creation.InProgress ? Creation
        : resource.Status == Update.InProgress ? Update
        : null;
}
