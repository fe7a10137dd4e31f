using System.Text.Json.Nodes;

namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>The life of a stack that most recordings of change sets follow: created, updated and deleted, described at each station.</summary>
internal static class UpdateProcess
{
    /// <summary>Creates the stack from the first template, updates it to the second one, and deletes it.</summary>
    /// <returns>The ID of the stack.</returns>
    public static async Task<string> UpdateAsync(
        this Replay replay, string first, string second, object? before = null, object? after = null, Func<Task>? between = null)
    {
        await replay.StationAsync(1, "CREATE", first, before);
        if (between is not null)
            await between();
        var stackId = await replay.StationAsync(2, "UPDATE", second, after);
        // The oldest recordings have the events whole, and of the time before the deletion.
        var whole = replay.Recording.IsBefore("per-resource-events", "delete-describe");
        if (whole)
            replay.Match("per-resource-events", StackEvents.ByResource(await replay.EventsAsync(stackId)));
        await replay.CloudFormationAsync("delete_stack", new { StackName = stackId });
        await replay.CloudFormationAsync("wait:stack_delete_complete", new { StackName = stackId });
        replay.Match("delete-describe", await replay.StackAsync(stackId));
        if (!whole)
            replay.Match("per-resource-events", StackEvents.StatesByResource(await replay.EventsAsync(stackId), replay.Recording));
        return stackId;
    }

    private static async Task<string> StationAsync(this Replay replay, int number, string type, string template, object? parameters)
    {
        var created = await replay.CloudFormationAsync("create_change_set", new
        {
            StackName = "stack-0a1b2c3d",
            ChangeSetName = "cs-4e5f6071",
            TemplateBody = template,
            ChangeSetType = type,
            // The oldest recordings were made without, and those that need none say so.
            Capabilities = CapabilitiesOf(replay.Recording, number),
            Parameters = Deployments.Parameters(parameters),
        });
        replay.Match($"create-change-set-{number}", created);
        string changeSet = (string)created["Id"]!, stack = (string)created["StackId"]!;
        await replay.CloudFormationAsync("wait:change_set_create_complete", new { ChangeSetName = changeSet });
        replay.Match($"describe-change-set-{number}-prop-values", await replay.DescribeAsync(changeSet, withValues: true));
        replay.Match($"describe-change-set-{number}", await replay.DescribeAsync(changeSet, withValues: false));
        replay.Match($"execute-change-set-{number}", await replay.CloudFormationAsync("execute_change_set", new { ChangeSetName = changeSet }));
        await replay.CompleteAsync(stack, number == 1 ? "stack_create_complete" : "stack_update_complete");
        replay.Match($"post-create-{number}-describe", await replay.StackAsync(stack));
        return stack;
    }

    private static async Task<JsonNode> DescribeAsync(this Replay replay, string changeSet, bool withValues)
    {
        var description = (await replay.CloudFormationAsync("describe_change_set", new { ChangeSetName = changeSet, IncludePropertyValues = withValues })).Content;
        var changes = description["Changes"]!.AsArray().OrderBy(change => (string?)change!["ResourceChange"]?["LogicalResourceId"], StringComparer.Ordinal);
        description["Changes"] = new JsonArray([.. changes.Select(change => change!.DeepClone())]);
        return description;
    }

    private static JsonNode CapabilitiesOf(Recording recording, int number) =>
        recording[$"describe-change-set-{number}"]?["Capabilities"]?.DeepClone() ?? new JsonArray();
}
