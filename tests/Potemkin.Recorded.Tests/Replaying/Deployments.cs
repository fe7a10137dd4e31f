using System.Text.Json;
using System.Text.Json.Nodes;

namespace Potemkin.Recorded.Tests.Replaying;

/// <summary>Stacks as most recorded tests deploy them: by a change set that is executed.</summary>
internal static class Deployments
{
    private static readonly string[] Capabilities = ["CAPABILITY_AUTO_EXPAND", "CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"];

    /// <summary>Creates a stack, or updates the one that is given.</summary>
    public static Task<Deployed> DeployAsync(this Replay replay, string template, object? parameters = null, string? stack = null, bool update = false) =>
        replay.DeployAsync(template, parameters, stack, update, Capabilities);

    /// <summary>Creates a stack, or updates the one that is given, with these capabilities alone.</summary>
    public static async Task<Deployed> DeployAsync(
        this Replay replay, string template, object? parameters, string? stack, bool update, IReadOnlyList<string> capabilities)
    {
        stack ??= replay.NewName("stack");
        var changeSet = await replay.CloudFormationAsync("create_change_set", ChangeSet(replay, stack, template, parameters, update, capabilities));
        await replay.CloudFormationAsync("wait:change_set_create_complete", new { ChangeSetName = (string?)changeSet["Id"] });
        await replay.CloudFormationAsync("execute_change_set", new { ChangeSetName = (string?)changeSet["Id"] });
        var stackId = (string)changeSet["StackId"]!;
        await replay.CompleteAsync(stackId, update ? "stack_update_complete" : "stack_create_complete");
        return new Deployed(stack, await replay.StackAsync(stackId));
    }

    /// <summary>The error by which a change set is refused at once.</summary>
    public static Task<Answer> DeployRefusedAsync(this Replay replay, string template, object? parameters = null, string? stack = null) =>
        replay.CloudFormationRefusesAsync("create_change_set", ChangeSet(replay, stack ?? replay.NewName("stack"), template, parameters, false, Capabilities));

    /// <summary>A stack that does not get complete.</summary>
    public static async Task<Deployed> DeployFailedAsync(this Replay replay, string template, object? parameters = null, string? stack = null)
    {
        stack ??= replay.NewName("stack");
        var changeSet = await replay.CloudFormationAsync("create_change_set", ChangeSet(replay, stack, template, parameters, false, Capabilities));
        await replay.CloudFormationAsync("wait:change_set_create_complete", new { ChangeSetName = (string?)changeSet["Id"] });
        await replay.CloudFormationAsync("execute_change_set", new { ChangeSetName = (string?)changeSet["Id"] });
        await replay.CloudFormationRefusesAsync("wait:stack_create_complete", new { StackName = (string?)changeSet["StackId"] });
        return new Deployed(stack, await replay.StackAsync((string)changeSet["StackId"]!));
    }

    public static async Task DestroyAsync(this Replay replay, Deployed stack)
    {
        await replay.CloudFormationAsync("delete_stack", new { StackName = stack.StackId });
        await replay.CloudFormationAsync("wait:stack_delete_complete", new { StackName = stack.StackId });
    }

    /// <summary>One stack as DescribeStacks tells it.</summary>
    public static async Task<JsonObject> StackAsync(this Replay replay, string stack) =>
        (await replay.CloudFormationAsync("describe_stacks", new { StackName = stack }))["Stacks"]![0]!.AsObject();

    /// <summary>The events of a stack, the latest first.</summary>
    public static async Task<JsonArray> EventsAsync(this Replay replay, string stack) =>
        (await replay.CloudFormationAsync("describe_stack_events", new { StackName = stack }))["StackEvents"]!.AsArray();

    /// <summary>One resource as DescribeStackResource tells it.</summary>
    public static async Task<JsonNode?> ResourceAsync(this Replay replay, Deployed stack, string logicalId) =>
        (await replay.CloudFormationAsync("describe_stack_resource", new { stack.StackName, LogicalResourceId = logicalId }))["StackResourceDetail"];

    /// <summary>The parameters of a request, of an object that has them as members.</summary>
    public static object[] Parameters(object? parameters) =>
    [
        .. (JsonSerializer.SerializeToNode(parameters)?.AsObject() ?? [])
            .Select(parameter => new { ParameterKey = parameter.Key, ParameterValue = (string?)parameter.Value }),
    ];

    /// <summary>Waits for a stack; where it fails, says by which events.</summary>
    public static async Task CompleteAsync(this Replay replay, string stack, string waiter)
    {
        try
        {
            await replay.CloudFormationAsync($"wait:{waiter}", new { StackName = stack });
        }
        catch (InvalidOperationException failed)
        {
            var reasons = (await replay.EventsAsync(stack)).Where(happened => happened!["ResourceStatusReason"] is not null)
                .Select(happened => $"{happened!["LogicalResourceId"]} {happened["ResourceStatus"]}: {happened["ResourceStatusReason"]}");
            throw new InvalidOperationException($"{failed.Message} {string.Join("; ", reasons.Reverse().Take(8))}", failed);
        }
    }

    private static object ChangeSet(
        Replay replay, string stack, string template, object? parameters, bool update, IReadOnlyList<string> capabilities) => new
    {
        StackName = stack,
        ChangeSetName = replay.NewName("change-set"),
        TemplateBody = template,
        Capabilities = capabilities,
        ChangeSetType = update ? "UPDATE" : "CREATE",
        Parameters = Parameters(parameters),
    };
}
