using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>Tags; absent from the item of a bucket without any.</summary>
internal sealed class Tagging : IBucketFeature
{
    public IReadOnlyList<string> Properties { get; } = ["Tags"];

    /// <summary>The tags were checked where they were put together with the stack's.</summary>
    public void Check(Resource bucket)
    {
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
        if (bucket.Tags.Count == 0)
            return;

        var tags = new JsonObject(bucket.Tags.Select(tag => KeyValuePair.Create<string, JsonNode?>(tag.Key, tag.Value)));
        supplementary["BucketTaggingConfiguration"] = new JsonObject { ["tagSets"] = new JsonArray(new JsonObject { ["tags"] = tags }) };
    }
}
