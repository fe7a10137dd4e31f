using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Backup;

/// <summary>
/// What a backup plan backs up.
/// See <a href="https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html">BackupSelection</a>.
/// </summary>
internal sealed class BackupSelection(JsonNode selection)
{
    public static IEnumerable<BackupSelection> AllOf(RecordedAccount account) =>
        account.Resources("AWS::Backup::BackupSelection").Select(resource => new BackupSelection(resource.Properties["BackupSelection"] ?? new JsonObject()));

    /// <summary>Whether it names the resource by its ARN or a tag, all conditions hold of it, and it is not among the exceptions.</summary>
    public bool Includes(ConfigurationItem item)
    {
        var byArn = selection.Texts("Resources");
        var byTag = selection.List("ListOfTags");
        return (byArn.Any(arn => Names(arn, item)) || byTag.Any(tag => HasTag(item, tag)) || byArn.Count + byTag.Count == 0 && HasConditions)
            && !selection.Texts("NotResources").Any(arn => Names(arn, item))
            && Hold(item, "StringEquals", (asked, value) => asked == value)
            && Hold(item, "StringLike", (asked, value) => value is not null && Wildcard.Matches(asked, value, ignoreCase: false))
            && Hold(item, "StringNotEquals", (asked, value) => asked != value)
            && Hold(item, "StringNotLike", (asked, value) => value is null || !Wildcard.Matches(asked, value, ignoreCase: false));
    }

    private bool HasConditions => selection.At("Conditions") is JsonObject { Count: > 0 };

    private static bool Names(string arn, ConfigurationItem item) => Wildcard.Matches(arn, item.Arn ?? "", ignoreCase: false);

    private static bool HasTag(ConfigurationItem item, JsonNode tag) =>
        item.Tags.TryGetValue(tag.Text("ConditionKey") ?? "", out var value) && value == tag.Text("ConditionValue");

    private bool Hold(ConfigurationItem item, string comparison, Func<string, string?, bool> holds) =>
        selection.List($"Conditions.{comparison}").All(condition => holds(
            condition.Text("ConditionValue") ?? "",
            item.Tags.GetValueOrDefault((condition.Text("ConditionKey") ?? "").Replace("aws:ResourceTag/", "", StringComparison.Ordinal))));
}
