using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>Whether a stack can be updated in the status that it is in.</summary>
internal static class Updatable
{
    private static readonly HashSet<string> Stable =
    [
        StackStatus.CreateComplete, StackStatus.UpdateComplete, StackStatus.UpdateRollbackComplete,
        StackStatus.ImportComplete, StackStatus.ImportRollbackComplete,
    ];

    /// <summary>What a failure left, and no rollback took back.</summary>
    private static readonly HashSet<string> Unfinished = [StackStatus.CreateFailed, StackStatus.UpdateFailed];

    /// <param name="stack">The stack.</param>
    /// <param name="rollsBack">Whether it is to become again what it was where it cannot become another.</param>
    /// <exception cref="AwsException">It cannot.</exception>
    public static void Check(Stack stack, bool rollsBack)
    {
        if (Unfinished.Contains(stack.Status) && rollsBack)
            throw CloudFormationErrors.UpdateWouldRollBack(stack.Status);
        if (!Stable.Contains(stack.Status) && !Unfinished.Contains(stack.Status))
            throw CloudFormationErrors.CannotBeUpdated(stack.Id, stack.Status);
    }
}
