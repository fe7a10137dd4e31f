using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.CloudFormation.Deployments;
using Potemkin.EmbeddedAws.Services.CloudFormation.Saving;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;
using Potemkin.EmbeddedAws.State.Saving;
using Potemkin.EmbeddedAws.Templates;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>Takes up the work on stacks that was under way when the state was saved.</summary>
internal sealed class InterruptedDeployments(IReadOnlyDictionary<string, IResourceType> types)
{
    private readonly StackPlanner _planner = new(types);

    /// <exception cref="InvalidState">Nothing can be made of what a stack is said to be.</exception>
    public void Resume(RegionState region)
    {
        // Nested stacks are later than their parents, which look at them.
        foreach (var stack in region.Of<StackStore>().Interrupted.Reverse())
        {
            try
            {
                DeploymentOf(stack).Resume();
            }
            catch (Exception refusal)
            {
                // A template that is refused, or whatever comes of a file which somebody has edited.
                throw new InvalidState($"The work on the stack '{stack.Name}' in region '{region.Id.Region}' cannot be taken up: {refusal.Message}", cause: refusal);
            }
        }
    }

    private Deployment DeploymentOf(Stack stack) => stack.InterruptedDeployment switch
    {
        SavedDeployment.Creation creation => StackCreation.Of(stack, creation, PlanOf(stack), types),
        SavedDeployment.Update update => StackUpdate.Of(stack, update, PlanOf(stack), types),
        SavedDeployment.UpdateRollback rollback => StackUpdateRollback.Of(stack, rollback, types),
        SavedDeployment.Removal removal => StackRemoval.Of(stack, removal, types),
        SavedDeployment.CleanupPending pending => new CleanupPending(stack, pending.Previous.In(stack.Region), types),
        var other => throw new InvalidOperationException($"Nothing goes on with {other}."),
    };

    private DeploymentPlan PlanOf(Stack stack) => _planner.PlanAgain(stack, stack.Definition);
}
