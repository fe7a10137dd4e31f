using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.State.Parameters;

namespace Potemkin.EmbeddedAws.Services.Ssm.Operations;

/// <summary>
/// The tags of parameters; nothing else of Systems Manager is here that could have any.
/// See <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html">AddTagsToResource</a>,
/// <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_RemoveTagsFromResource.html">RemoveTagsFromResource</a>,
/// <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListTagsForResource.html">ListTagsForResource</a>.
/// </summary>
internal static class TagParameters
{
    private const string Parameter = "Parameter";

    public static void AddTo(OperationTable operations) => operations
        .Add<AddRequest, Empty>("AddTagsToResource", Add)
        .Add<RemoveRequest, Empty>("RemoveTagsFromResource", Remove)
        .Add<ListRequest, Response>("ListTagsForResource", List);

    public static IReadOnlyDictionary<string, string> Of(IEnumerable<Tag>? tags) => (tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value ?? "");

    private static Empty Add(AddRequest request, RequestContext context)
    {
        var parameter = Find(request.ResourceType, request.ResourceId, context);
        var tags = new Dictionary<string, string>(parameter.Tags);
        foreach (var (key, value) in Of(request.Tags))
            tags[key] = value;
        context.Region.Of<ParameterStore>().Put(parameter with { Tags = tags });
        return new Empty();
    }

    private static Empty Remove(RemoveRequest request, RequestContext context)
    {
        var parameter = Find(request.ResourceType, request.ResourceId, context);
        var keys = request.TagKeys ?? [];
        context.Region.Of<ParameterStore>().Put(parameter with { Tags = parameter.Tags.Where(tag => !keys.Contains(tag.Key)).ToDictionary() });
        return new Empty();
    }

    private static Response List(ListRequest request, RequestContext context) =>
        new([.. Find(request.ResourceType, request.ResourceId, context).Tags.Select(tag => new Tag(tag.Key, tag.Value))]);

    private static StoredParameter Find(string? type, string? id, RequestContext context)
    {
        new RequestValidation().Required(type, "resourceType").Required(id, "resourceId").ThrowIfAny(SsmErrors.Validation);
        return type == Parameter && context.Region.Of<ParameterStore>().Find(id!) is { } parameter ? parameter : throw SsmErrors.InvalidResource(id!);
    }

    internal sealed record Tag(string? Key, string? Value);

    private sealed record AddRequest(string? ResourceType, string? ResourceId, IReadOnlyList<Tag>? Tags);

    private sealed record RemoveRequest(string? ResourceType, string? ResourceId, IReadOnlyList<string>? TagKeys);

    private sealed record ListRequest(string? ResourceType, string? ResourceId);

    private sealed record Response(IReadOnlyList<Tag> TagList);
}
