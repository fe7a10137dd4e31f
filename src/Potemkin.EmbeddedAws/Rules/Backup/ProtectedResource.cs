using System.Text.Json;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Backup;

/// <summary>What the rules have in common that ask whether a backup plan protects a resource.</summary>
internal static class ProtectedResource
{
    private const string ResourceTags = "resourceTags";
    private const string ResourceId = "resourceId";

    public static IReadOnlyList<RuleParameter> Parameters { get; } =
    [
        new(ResourceTags, RuleParameterType.String), new(ResourceId, RuleParameterType.String),
        new("crossRegionList", RuleParameterType.Csv), new("crossAccountList", RuleParameterType.Csv),
        new("maxRetentionDays", RuleParameterType.Int), new("minRetentionDays", RuleParameterType.Int), new("backupVaultLockCheck", RuleParameterType.String),
    ];

    /// <summary>Judges a resource, unless the parameters ask for others.</summary>
    public static RuleVerdict Judge(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        if (parameters.Text(ResourceId) is { } id && id != item.ResourceId || parameters.Text(ResourceTags) is { } tags && !IsTagged(item, tags))
            return RuleVerdict.NotApplicable;
        return RuleVerdict.Of(BackupSelection.AllOf(account).Any(selection => selection.Includes(item)));
    }

    // Such as {"tagkey": "tagValue"}.
    private static bool IsTagged(ConfigurationItem item, string tags)
    {
        try
        {
            return JsonNode.Parse(tags) is JsonObject asked && asked.All(tag => item.Tags.GetValueOrDefault(tag.Key) == $"{tag.Value}");
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
