using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Tags;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_TagResource.html">TagResource</a>.</summary>
internal static class TagResource
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Empty>("TagResource", Add);

    private static Empty Add(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ResourceArn, "resourceArn")
            .Length(request.ResourceArn, "resourceArn", 1, 1000)
            .Required(request.Tags, "tags")
            .Tags(request.Tags, minimum: 1)
            .ThrowIfAny(ConfigErrors.Validation);
        var given = request.Tags.ByKey(ConfigErrors.Validation);
        var resource = context.Region.Tagged(request.ResourceArn!);
        var tags = new Dictionary<string, string>(resource.Tags);
        foreach (var (key, value) in given)
            tags[key] = value;
        resource.Tags = tags.Count <= TagMembers.MostTags ? tags : throw ConfigErrors.TooManyTags(TagMembers.MostTags);
        return new Empty();
    }

    private sealed record Request(string? ResourceArn, IReadOnlyList<Tag>? Tags);
}
