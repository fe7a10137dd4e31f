using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>The name, and the namespace in which it is taken: of the whole world, or of the account and region, which is refused.</summary>
internal sealed class Naming : IBucketFeature
{
    private const string Global = "global";

    public IReadOnlyList<string> Properties { get; } = ["BucketName", "BucketNamespace"];

    public void Check(Resource bucket)
    {
        if (bucket.Properties.Text("BucketNamespace") is { } other && other != Global)
            throw HandlerFailures.Unsupported(Bucket.TypeName, "BucketNamespace", other);
    }

    public void Record(Resource bucket, IDictionary<string, JsonNode?> supplementary)
    {
    }
}
