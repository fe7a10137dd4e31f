using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// Every container of a task definition can only read its root file system.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ecs-containers-readonly-access.html">ecs-containers-readonly-access</a>.
/// </summary>
internal sealed class EcsContainersReadonlyAccess : IManagedRule
{
    public string Identifier => "ECS_CONTAINERS_READONLY_ACCESS";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ECS::TaskDefinition"];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(item.List("ContainerDefinitions").All(container => container.Flag("ReadonlyRootFilesystem")));
}
