using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// No container of a task definition with the host's network is its root without having been made privileged.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ecs-task-definition-user-for-host-mode-check.html">ecs-task-definition-user-for-host-mode-check</a>.
/// </summary>
internal sealed class EcsTaskDefinitionUserForHostModeCheck : IManagedRule
{
    public string Identifier => "ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ECS::TaskDefinition"];

    public IReadOnlyList<RuleParameter> Parameters => [new("SkipInactiveTaskDefinitions", RuleParameterType.Boolean)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        if (item.Text("NetworkMode") != "host")
            return RuleVerdict.NotApplicable;
        return RuleVerdict.Of(item.List("ContainerDefinitions").All(container => container.Flag("Privileged") || !IsRoot(container.Text("User"))));
    }

    /// <summary>A group may stand behind the user.</summary>
    private static bool IsRoot(string? user) => user?.Split(':')[0] is null or "" or "root" or "0";
}
