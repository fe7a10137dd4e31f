using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.ConfigService.Model;
using Potemkin.Core.Targets;

namespace Potemkin.Core.Recording;

/// <summary>
/// What AWS Config recorded of a resource.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigurationItem.html">ConfigurationItem</a>.
/// </summary>
public sealed class RecordedItem
{
    internal RecordedItem(ConfigurationItem item)
    {
        CapturedAt = AwsTime.Of(item.ConfigurationItemCaptureTime);
        Document = new JsonObject
        {
            ["resourceType"] = item.ResourceType?.Value,
            ["resourceId"] = item.ResourceId,
            ["resourceName"] = item.ResourceName,
            ["arn"] = item.Arn,
            ["awsRegion"] = item.AwsRegion,
            ["availabilityZone"] = item.AvailabilityZone,
            ["configurationItemStatus"] = item.ConfigurationItemStatus?.Value,
            ["tags"] = new JsonObject((item.Tags ?? []).Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value))),
            ["configuration"] = Parsed(item.Configuration),
            ["supplementaryConfiguration"] = new JsonObject(
                (item.SupplementaryConfiguration ?? []).Select(part => KeyValuePair.Create(part.Key, Parsed(part.Value)))),
        };
    }

    /// <summary>When it was recorded, on AWS's clock.</summary>
    public DateTimeOffset? CapturedAt { get; }

    /// <summary>The whole item.</summary>
    internal JsonObject Document { get; }

    /// <summary>The value of a property, as text.</summary>
    /// <param name="path">
    /// A path such as <c>configuration.name</c> or <c>rules[0].sseAlgorithm</c>; it may begin anywhere in the item as long as
    /// just one place fits.
    /// </param>
    /// <exception cref="PotemkinException">No place fits, or several do.</exception>
    public string this[string path] => PropertyPath.Parse(path).FindIn(Document);

    /// <summary>How the resource is configured, a property a line.</summary>
    internal IEnumerable<string> Excerpt() => ItemExcerpt.Of(Document);

    // Parts that are JSON come as text; some of them hold text that is JSON once more.
    private static JsonNode? Parsed(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        try
        {
            var parsed = JsonNode.Parse(text);
            return parsed is JsonValue value && value.TryGetValue<string>(out var inner) && inner.StartsWith('{') ? Parsed(inner) : parsed;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
