using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// The access keys of users, with which nobody ever signed anything.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html">ListAccessKeys</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html">GetAccessKeyLastUsed</a>.
/// </summary>
internal static class ReadAccessKeys
{
    private const string NeverUsed = "N/A";

    public static void AddTo(OperationTable operations) => operations
        .Add<ListRequest, ListResponse>("ListAccessKeys", List)
        .Add<Request, Response>("GetAccessKeyLastUsed", Get);

    private static ListResponse List(ListRequest request, RequestContext context)
    {
        var user = context.Principal(PrincipalKind.User, request.UserName ?? throw IamErrors.CallerIsNoUser());
        var page = Entities.Page([.. AccessKey.Of(user)], request.Marker, request.MaxItems);
        return new ListResponse(
            [.. page.Items.Select(key => new KeyShape(user.PhysicalId, key.PhysicalId, key.Properties.Text("Status") ?? "Active", key.CreatedAt))],
            page.NextToken is not null,
            page.NextToken);
    }

    private static Response Get(Request request, RequestContext context)
    {
        Entities.Required(request.AccessKeyId, "accessKeyId");
        var key = context.Account().Find(AccessKey.TypeName, request.AccessKeyId!) ?? throw IamErrors.AccessKeyNotFound(request.AccessKeyId!);
        return new Response(key.Properties.Text("UserName")!, new LastUsed(NeverUsed, NeverUsed));
    }

    private sealed record ListRequest(string? UserName, string? Marker, int? MaxItems);

    private sealed record KeyShape(string UserName, string AccessKeyId, string Status, DateTimeOffset CreateDate);

    private sealed record ListResponse(IReadOnlyList<KeyShape> AccessKeyMetadata, bool IsTruncated, string? Marker);

    private sealed record Request(string? AccessKeyId);

    private sealed record LastUsed(string ServiceName, string Region);

    private sealed record Response(string UserName, LastUsed AccessKeyLastUsed);
}
