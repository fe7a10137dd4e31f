using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Config.Recording;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation.Functions;

/// <summary>
/// What AWS Config tells a function, as the invoking event.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html">Example events</a>.
/// </summary>
/// <param name="MessageType">The type of the message.</param>
/// <param name="InvokingEvent">The message, as JSON.</param>
/// <param name="Item">What it is about; null where it is about no resource.</param>
internal sealed record Notification(string MessageType, string InvokingEvent, ConfigurationItem? Item)
{
    // The largest event of an asynchronous invocation: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
    private const int LargestEvent = 256 * 1024;

    /// <summary>For errors: which resource, where it is about one.</summary>
    public string Subject => Item is null ? "the schedule" : $"{Item.ResourceType} {Item.ResourceId}";

    /// <summary>The clock has the rule evaluated.</summary>
    public static Notification OfSchedule(RegionState region) => new(
        Rules.MessageType.Scheduled,
        CompactJson.Of(new JsonObject
        {
            ["awsAccountId"] = region.Id.AccountId,
            ["notificationCreationTime"] = RecordedTime.Of(region.World.Now),
            ["messageType"] = Rules.MessageType.Scheduled,
            ["recordVersion"] = "1.0",
        }),
        null);

    /// <summary>An item was recorded, or is there; its summary alone where all of it would be too large.</summary>
    public static Notification OfItem(RegionState region, ConfigurationItem item)
    {
        var history = region.Of<ConfigurationHistory>().Of(RecordedResource.Of(item));
        var previous = history.TakeWhile(earlier => earlier.StateId < item.StateId).LastOrDefault(earlier => !earlier.IsOfDeletedResource());
        var whole = CompactJson.Of(new JsonObject
        {
            ["configurationItemDiff"] = ItemDifference.Between(previous, item),
            ["configurationItem"] = ItemEvent.Whole(item),
            ["notificationCreationTime"] = RecordedTime.Of(region.World.Now),
            ["messageType"] = Rules.MessageType.ItemChange,
            ["recordVersion"] = "1.3",
        });
        return System.Text.Encoding.UTF8.GetByteCount(whole) <= LargestEvent
            ? new Notification(Rules.MessageType.ItemChange, whole, item)
            : new Notification(Rules.MessageType.OversizedItemChange, Summary(region, previous, item), item);
    }

    private static string Summary(RegionState region, ConfigurationItem? previous, ConfigurationItem item)
    {
        var summary = ItemEvent.Head(item);
        summary.Insert(0, "changeType", ItemDifference.ChangeType(previous, item));
        return CompactJson.Of(new JsonObject
        {
            ["configurationItemSummary"] = summary,
            ["s3DeliverySummary"] = new JsonObject { ["s3BucketLocation"] = null, ["errorCode"] = null, ["errorMessage"] = null },
            ["notificationCreationTime"] = RecordedTime.Of(region.World.Now),
            ["messageType"] = Rules.MessageType.OversizedItemChange,
            ["recordVersion"] = "1.0",
        });
    }
}
