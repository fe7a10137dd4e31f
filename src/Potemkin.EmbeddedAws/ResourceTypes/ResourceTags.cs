using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes;

/// <summary>
/// The tags of a resource: those that its stack passes on, and its own, which win.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html">Resource tag</a>.
/// </summary>
internal static class ResourceTags
{
    private const string ReservedPrefix = "aws:";

    /// <param name="request">What the resource is to be made of.</param>
    /// <param name="refuse">The owning service's refusal with that message.</param>
    /// <exception cref="ResourceFailure">A key is there twice, or is one of AWS's own.</exception>
    public static IReadOnlyDictionary<string, string> Of(ResourceRequest request, Func<World, string, ResourceFailure> refuse)
    {
        var own = new Dictionary<string, string>();
        foreach (var tag in request.Properties.Objects("Tags"))
        {
            var key = tag.Text("Key")!;
            if (key.StartsWith(ReservedPrefix, StringComparison.OrdinalIgnoreCase))
                throw refuse(request.Region.World, "System tags cannot be added/updated by requester");
            if (!own.TryAdd(key, tag.Text("Value")!))
                throw refuse(request.Region.World, "Cannot provide multiple Tags with the same key");
        }

        foreach (var (key, value) in request.StackTags)
            own.TryAdd(key, value);
        return own;
    }
}
