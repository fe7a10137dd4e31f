using Amazon.CloudFormation;
using Amazon.Runtime;
using Potemkin.Core.Waiting;
using SdkStack = Amazon.CloudFormation.Model.Stack;

namespace Potemkin.Core.Stacks;

/// <summary>What can go wrong with a stack.</summary>
internal static class StackErrors
{
    /// <param name="stack">The stack.</param>
    /// <param name="reason">What CloudFormation says.</param>
    /// <param name="template">The template that it was to be updated to; null for its own.</param>
    public static StackCreationException Refused(Stack stack, AmazonCloudFormationException reason, TemplateFile? template = null)
    {
        var said = stack.Secrets.Hide(reason.Message);
        template ??= stack.Template;
        return new StackCreationException(
            said,
            $"CloudFormation refuses the stack '{template.Name}'.",
            $"At: {template.Path ?? template.Name}",
            $"Reason: {reason.ErrorCode}: {said}");
    }

    public static StackCreationException Failed(Stack stack, string expected, string status, TimeSpan elapsed, StackFailure? cause)
    {
        var said = stack.Secrets.Hide(cause?.Reason ?? "");
        return new StackCreationException(
            said,
            $"The stack '{stack.Template.Name}' did not reach {expected}: it is {status} after {Waited.Seconds(elapsed)}.",
            cause is null ? null : $"At: {stack.Template.PlaceOf(cause.LogicalId)} Resources.{cause.LogicalId} ({cause.ResourceType})",
            $"Reason: {(said.Length > 0 ? said : "CloudFormation gives none")}",
            $"Stack: {stack.Name}");
    }

    public static PotemkinException TooLate(Stack stack) => new(
        $"The stack '{stack.Template.Name}' is not created any more: what it is for is over.",
        stack.Owner.Length > 0 ? $"For: {stack.Owner}" : null);

    public static PotemkinException Vanished(Stack stack) => new(
        $"The stack '{stack.Template.Name}' vanished while it was waited for.",
        $"Stack: {stack.Name}",
        "Somebody else deleted it.");

    public static PotemkinException CreationTimedOut(Stack stack, Waited waited) => new(
        $"The stack '{stack.Template.Name}' did not reach CREATE_COMPLETE within {waited}.",
        $"Last state: {waited.LastState}",
        $"Stack: {stack.Name}",
        "Try: a longer POTEMKIN_TIMEOUT_STACK, such as 20m.");

    public static PotemkinException UpdateTimedOut(Stack stack, Waited waited) => new(
        $"The stack '{stack.Template.Name}' did not reach UPDATE_COMPLETE within {waited}.",
        $"Last state: {waited.LastState}",
        $"Stack: {stack.Name}",
        "Try: a longer POTEMKIN_TIMEOUT_STACK, such as 20m.");

    public static PotemkinException DeletionFailed(
        DoomedStack stack, AccountRegion place, SdkStack seen, IReadOnlyList<StackFailure> held) => new(
        $"The stack '{stack.Name}' could not be deleted: it is {seen.StackStatus.Value}.",
        [
            $"In: {place}",
            .. held.Select(resource => stack.Secrets.Hide(
                $"Held by: '{resource.LogicalId}' ({$"{resource.ResourceType} {resource.PhysicalId}".TrimEnd()}): {resource.Reason}")),
            held.Count == 0 ? $"Reason: {stack.Secrets.Hide(seen.StackStatusReason ?? "CloudFormation gives none")}" : null,
            "Try: remove what holds it, then potemkin sweep.",
        ]);

    public static PotemkinException DeletionTimedOut(DoomedStack stack, AccountRegion place, Waited waited) => new(
        $"The stack '{stack.Name}' was not deleted within {waited}.",
        $"In: {place}",
        $"Last state: {waited.LastState}",
        "Try: potemkin sweep, later; a run waits longer with POTEMKIN_TIMEOUT_STACK, such as 20m.");

    public static PotemkinException DeletionRefused(DoomedStack stack, AccountRegion place, AmazonServiceException reason) => new(
        $"CloudFormation refuses to delete the stack '{stack.Name}'.",
        $"In: {place}",
        $"Reason: {reason.ErrorCode}: {stack.Secrets.Hide(reason.Message)}");

    public static StacksLeftException Left(string runId, IReadOnlyList<Exception> failures) => new(
        failures.Count == 1 ? $"The run {runId} leaves a stack." : $"The run {runId} leaves {failures.Count} stacks.",
        [.. failures.Select(failure => failure.Message), $"Try: potemkin sweep --run {runId}"]);

    public static PotemkinException NoOutput(Stack stack, string key) => new(
        $"The stack '{stack.Template.Name}' has no output '{key}'.",
        NearestName.Question(key, stack.Outputs.Keys),
        $"It has: {NameList.Quoted(stack.Outputs.Keys.Order(StringComparer.Ordinal))}");

    public static PotemkinException NoResource(Stack stack, string logicalId)
    {
        var known = stack.Resources.Select(resource => resource.LogicalId.Value).ToList();
        return new PotemkinException(
            $"The stack '{stack.Template.Name}' has no resource '{logicalId}'.",
            NearestName.Question(logicalId, known),
            $"It has: {NameList.Quoted(known)}");
    }
}
