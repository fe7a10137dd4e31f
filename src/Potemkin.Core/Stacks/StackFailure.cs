using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;

namespace Potemkin.Core.Stacks;

/// <summary>Why a stack failed: a resource that failed by itself.</summary>
/// <param name="LogicalId">The resource; the stack itself where no resource is to blame.</param>
/// <param name="ResourceType">Its type.</param>
/// <param name="Reason">What AWS says.</param>
/// <param name="PhysicalId">What the resource is called; null where it has no name yet.</param>
internal sealed record StackFailure(string LogicalId, string ResourceType, string Reason, string? PhysicalId = null)
{
    private const string NoReason = "no reason given";

    // What CloudFormation says of the resources that it stopped because another one failed.
    private static readonly string[] Consequences = ["Resource creation cancelled", "Resource deletion cancelled", "Resource update cancelled"];

    /// <summary>The status in which a resource's failure shows, for a stack that was to reach this one.</summary>
    public static string StatusFor(StackStatus complete) => complete == StackStatus.UPDATE_COMPLETE ? "UPDATE_FAILED" : "CREATE_FAILED";

    /// <summary>A resource that could not be deleted.</summary>
    public static StackFailure Of(StackResourceSummary resource) => new(
        resource.LogicalResourceId, resource.ResourceType, resource.ResourceStatusReason ?? NoReason, resource.PhysicalResourceId);

    /// <summary>Finds the cause among a stack's events.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <param name="failedStatus">The status to look for, such as <c>CREATE_FAILED</c>.</param>
    public static StackFailure? FirstIn(IEnumerable<StackEvent> events, string failedStatus) =>
        events
            .Where(happened => happened.ResourceStatus?.Value == failedStatus && !Consequences.Contains(happened.ResourceStatusReason))
            .OrderBy(happened => happened.ResourceType == "AWS::CloudFormation::Stack")
            .ThenBy(happened => happened.Timestamp)
            .Select(happened => new StackFailure(
                happened.LogicalResourceId, happened.ResourceType, happened.ResourceStatusReason ?? NoReason))
            .FirstOrDefault();
}
