using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Drift;

/// <summary>
/// What services take and never give back, so that nobody can tell whether it is still the same.
/// See <a href="https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html#schema-properties-writeOnlyProperties">writeOnlyProperties</a>.
/// </summary>
internal static class WriteOnlyProperties
{
    private static readonly Dictionary<string, string[]> ByType = new()
    {
        ["AWS::KMS::Key"] = ["BypassPolicyLockoutSafetyCheck", "PendingWindowInDays"],
        ["AWS::Lambda::Function"] = ["Code", "PublishToLatestPublished", "SnapStart"],
        ["AWS::Lambda::LayerVersion"] = ["Content"],
        ["AWS::RDS::DBCluster"] = ["MasterUserPassword"],
        ["AWS::RDS::DBInstance"] = ["MasterUserPassword"],
        ["AWS::SecretsManager::Secret"] = ["GenerateSecretString", "SecretString"],
    };

    /// <summary>The properties that can be read.</summary>
    public static JsonObject Without(string resourceType, JsonObject properties)
    {
        var writeOnly = ByType.GetValueOrDefault(resourceType) ?? [];
        return new JsonObject(properties.Where(property => !writeOnly.Contains(property.Key)).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));
    }
}
