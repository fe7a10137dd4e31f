using Amazon.CloudFormation;
using SdkStack = Amazon.CloudFormation.Model.Stack;

namespace Potemkin.Core.Stacks;

/// <summary>What one look saw of a stack.</summary>
/// <param name="UnderWay">Its status, while something is under way; null otherwise.</param>
/// <param name="AtRest">The stack, where nothing is under way; null where there is none.</param>
internal sealed record StackSight(StackStatus? UnderWay, SdkStack? AtRest)
{
    /// <summary>There is no such stack.</summary>
    public static StackSight Nothing { get; } = new(null, null);
}
