using Potemkin.Templates;

namespace Potemkin.EmbeddedAws.Templates;

/// <summary>
/// The members that an <c>UpdatePolicy</c> can have.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html">UpdatePolicy</a>.
/// </summary>
internal static class UpdatePolicyMembers
{
    private static readonly Dictionary<string, HashSet<string>?> Known = new()
    {
        ["AutoScalingReplacingUpdate"] = ["WillReplace"],
        ["AutoScalingRollingUpdate"] =
        [
            "MaxBatchSize", "MinActiveInstancesPercent", "MinInstancesInService", "MinSuccessfulInstancesPercent", "PauseTime", "SuspendProcesses",
            "WaitOnResourceSignals",
        ],
        ["AutoScalingScheduledAction"] = ["IgnoreUnmodifiedGroupSizeProperties"],
        ["CodeDeployLambdaAliasUpdate"] = ["AfterAllowTrafficHook", "ApplicationName", "BeforeAllowTrafficHook", "DeploymentGroupName"],
        ["EnableVersionUpgrade"] = null,
        ["UseOnlineResharding"] = null,
    };

    /// <exception cref="Protocol.AwsException">It has others.</exception>
    public static void Check(MappingNode policy, string logicalId)
    {
        foreach (var member in policy.Entries)
        {
            if (!Known.TryGetValue(member.Key, out var known))
                throw TemplateErrors.UnknownAttributeMember("UpdatePolicy", member.Key, logicalId);
            if (known is not null && member.Value is not MappingNode)
                throw TemplateErrors.AttributeMemberMalformed("UpdatePolicy", member.Key, logicalId);
            if (known is not null && ((MappingNode)member.Value).Entries.FirstOrDefault(entry => !known.Contains(entry.Key) && !entry.Key.StartsWith("Fn::", StringComparison.Ordinal)) is { } invalid)
                throw TemplateErrors.UnknownAttributeMember("UpdatePolicy", invalid.Key, logicalId);
        }
    }
}
