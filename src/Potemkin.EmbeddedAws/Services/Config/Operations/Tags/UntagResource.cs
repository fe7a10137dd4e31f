using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Tags;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_UntagResource.html">UntagResource</a>.</summary>
internal static class UntagResource
{
    public static void AddTo(OperationTable operations) => operations.Add<Request, Empty>("UntagResource", Remove);

    private static Empty Remove(Request request, RequestContext context)
    {
        var validation = new RequestValidation()
            .Required(request.ResourceArn, "resourceArn")
            .Length(request.ResourceArn, "resourceArn", 1, 1000)
            .Required(request.TagKeys, "tagKeys")
            .Count(request.TagKeys, "tagKeys", 1, TagMembers.MostTags);
        for (var i = 0; i < request.TagKeys?.Count; i++)
            validation.Length(request.TagKeys[i], $"tagKeys.{i + 1}.member", 1, 128);
        validation.ThrowIfAny(ConfigErrors.Validation);

        var resource = context.Region.Tagged(request.ResourceArn!);
        resource.Tags = resource.Tags.ExceptBy(request.TagKeys!, tag => tag.Key).ToDictionary();
        return new Empty();
    }

    private sealed record Request(string? ResourceArn, IReadOnlyList<string>? TagKeys);
}
