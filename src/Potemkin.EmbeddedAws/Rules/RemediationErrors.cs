namespace Potemkin.EmbeddedAws.Rules;

/// <summary>The texts in which AWS Config refuses to remediate.</summary>
internal static class RemediationErrors
{
    /// <summary>The only kind of target that there is.</summary>
    public const string TargetType = "SSM_DOCUMENT";

    public static string NoSuchRule(string ruleName) =>
        $"The ConfigRule '{ruleName}' provided in the request is invalid. Please check the configRule name";

    public static string UnknownTargetType(string type) =>
        $"1 validation error detected: Value '{type}' at 'remediationConfigurations.1.member.targetType' failed to satisfy constraint: "
        + $"Member must satisfy enum value set: [{TargetType}]";

    /// <summary>Why a rule is not deleted.</summary>
    public static string RuleHasRemediation(string ruleName) =>
        $"The rule {ruleName} currently has a RemediationConfiguration. Please delete the RemediationConfiguration and try again.";
}
