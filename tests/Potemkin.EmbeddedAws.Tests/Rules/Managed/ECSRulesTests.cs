namespace Potemkin.EmbeddedAws.Tests.Rules.Managed;

/// <summary>What managed rules say of items of this service: configuration, supplementary configuration, parameters, verdict.</summary>
public class ECSRulesTests
{
    [Theory]
    [InlineData("ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK", """{"NetworkMode":"host","ContainerDefinitions":[{"User":"app"}]}""", "{}", null, "COMPLIANT")]
    [InlineData("ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK", """{"NetworkMode":"host","ContainerDefinitions":[{"Privileged":true}]}""", "{}", null, "COMPLIANT")]
    [InlineData("ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK", """{"NetworkMode":"host","ContainerDefinitions":[{"Privileged":false,"User":"root"}]}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK", """{"NetworkMode":"host","ContainerDefinitions":[{}]}""", "{}", null, "NON_COMPLIANT")]
    [InlineData("ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK", """{"NetworkMode":"awsvpc","ContainerDefinitions":[{}]}""", "{}", null, "NOT_APPLICABLE")]
    [InlineData("ECS_CONTAINERS_READONLY_ACCESS", """{"ContainerDefinitions":[{"ReadonlyRootFilesystem":true}]}""", "{}", null, "COMPLIANT")]
    [InlineData("ECS_CONTAINERS_READONLY_ACCESS", """{"ContainerDefinitions":[{"ReadonlyRootFilesystem":true},{}]}""", "{}", null, "NON_COMPLIANT")]
    public void ItemsAreJudged(string identifier, string configuration, string supplementaryConfiguration, string? parameters, string verdict) =>
        ManagedRuleCase.Judge(identifier, configuration, supplementaryConfiguration, parameters).Should().Be(verdict);
}
