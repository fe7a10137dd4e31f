using Potemkin.EmbeddedAws.Protocol;

namespace Potemkin.EmbeddedAws.Services.Config.Operations.Tags;

/// <summary>See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ListTagsForResource.html">ListTagsForResource</a>.</summary>
internal static class ListTagsForResource
{
    private const int PageSize = 50;

    public static void AddTo(OperationTable operations) => operations.Add<Request, Response>("ListTagsForResource", List);

    private static Response List(Request request, RequestContext context)
    {
        new RequestValidation()
            .Required(request.ResourceArn, "resourceArn")
            .Length(request.ResourceArn, "resourceArn", 1, 1000)
            .Limit(request.Limit)
            .ThrowIfAny(ConfigErrors.Validation);
        var tags = context.Region.Tagged(request.ResourceArn!).Tags
            .OrderBy(tag => tag.Key, StringComparer.Ordinal)
            .Select(tag => new Tag(tag.Key, tag.Value))
            .ToList();
        var page = Page.Of(tags, request.NextToken, request.Limit.OrDefault(PageSize), ConfigErrors.InvalidNextToken);
        return new Response(page.Items, page.NextToken);
    }

    private sealed record Request(string? ResourceArn, int? Limit, string? NextToken);

    private sealed record Response(IReadOnlyList<Tag> Tags, string? NextToken);
}
