using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Kms.Operations;

/// <summary>
/// The keys and aliases of stacks; AWS's own are not listed.
/// See <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_ListKeys.html">ListKeys</a>,
/// <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_ListAliases.html">ListAliases</a>.
/// </summary>
internal static class ListKeys
{
    private const int DefaultKeys = 100;
    private const int DefaultAliases = 50;

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("ListKeys", List)
        .Add<AliasesRequest, AliasesResponse>("ListAliases", Aliases);

    private static Response List(Request request, RequestContext context)
    {
        var keys = context.Region.Resources.OfType(Key.TypeName).OrderBy(key => key.PhysicalId, StringComparer.Ordinal)
            .Select(key => new KeyEntry(key.PhysicalId, key.Arn));
        var page = Page.Of([.. keys], request.Marker, request.Limit ?? DefaultKeys, KmsErrors.InvalidMarker);
        return new Response(page.Items, page.NextToken is not null, page.NextToken);
    }

    private static AliasesResponse Aliases(AliasesRequest request, RequestContext context)
    {
        var key = request.KeyId is null ? null : context.KeyNamed(request.KeyId);
        var aliases = context.Region.Resources.OfType(Alias.TypeName)
            .Select(alias => (Alias: alias, Key: context.KeyNamed(alias.PhysicalId)))
            .Where(each => key is null || each.Key == key)
            .Select(each => Entry(each.Alias, each.Key));
        var page = Page.Of([.. aliases], request.Marker, request.Limit ?? DefaultAliases, KmsErrors.InvalidMarker);
        return new AliasesResponse(page.Items, page.NextToken is not null, page.NextToken);
    }

    private static AliasEntry Entry(Resource alias, Resource key) =>
        new(alias.PhysicalId, alias.Arn, key.PhysicalId, alias.CreatedAt, alias.CreatedAt);

    private sealed record Request(int? Limit, string? Marker);

    private sealed record KeyEntry(string KeyId, string KeyArn);

    private sealed record Response(IReadOnlyList<KeyEntry> Keys, bool Truncated, string? NextMarker);

    private sealed record AliasesRequest(string? KeyId, int? Limit, string? Marker);

    private sealed record AliasEntry(string AliasName, string AliasArn, string TargetKeyId, DateTimeOffset CreationDate, DateTimeOffset LastUpdatedDate);

    private sealed record AliasesResponse(IReadOnlyList<AliasEntry> Aliases, bool Truncated, string? NextMarker);
}
