using Amazon.CloudFormation;
using SdkStack = Amazon.CloudFormation.Model.Stack;

namespace Potemkin.Core.Stacks;

/// <summary>What one look saw of a stack.</summary>
/// <param name="UnderWay">Its status, while something is under way; null otherwise.</param>
/// <param name="Stack">The stack; null where there is none, or where no more than its status was seen.</param>
internal sealed record StackSight(StackStatus? UnderWay, SdkStack? Stack)
{
    /// <summary>There is no such stack.</summary>
    public static StackSight Nothing { get; } = new(null, null);

    /// <summary>
    /// Whether all of its resources are configured, so that it only waits for everyone to see them.
    /// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-resource-configuration-complete.html">CONFIGURATION_COMPLETE</a>.
    /// </summary>
    public bool IsConfigured => UnderWay == StackStatus.CREATE_IN_PROGRESS && Stack?.DetailedStatus == DetailedStatus.CONFIGURATION_COMPLETE;
}
