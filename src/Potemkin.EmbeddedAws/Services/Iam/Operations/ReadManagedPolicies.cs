using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// The managed policies: the account's own, and those of AWS that this AWS knows.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html">GetPolicy</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html">ListPolicies</a>.
/// </summary>
internal static class ReadManagedPolicies
{
    private const string Local = "Local";
    private const string Aws = "AWS";

    private static readonly string[] Scopes = ["All", Aws, Local];
    private static readonly string[] Usages = ["PermissionsPolicy", "PermissionsBoundary"];

    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("GetPolicy", Get)
        .Add<ListRequest, ListResponse>("ListPolicies", List);

    private static Response Get(Request request, RequestContext context)
    {
        Entities.Required(request.PolicyArn, "policyArn");
        return new Response(FoundPolicy.Of(context, request.PolicyArn!) is { } own
            ? PolicyShape.Of(own)
            : PolicyShape.OfAws(AwsManagedPolicy.Get(context.Account(), request.PolicyArn!), context.Account()));
    }

    private static ListResponse List(ListRequest request, RequestContext context)
    {
        new RequestValidation()
            .OneOf(request.Scope, "scope", Scopes)
            .OneOf(request.PolicyUsageFilter, "policyUsageFilter", Usages)
            .ThrowIfAny(IamErrors.Validation);
        var account = context.Account();
        var all = account.OfType(ManagedPolicy.TypeName).Where(_ => request.Scope != Aws).Select(PolicyShape.InList)
            .Concat(AwsManagedPolicy.All.Where(_ => request.Scope != Local).Select(policy => PolicyShape.OfAws(policy, account)))
            .Where(policy => policy.Path.StartsWith(request.PathPrefix ?? "/", StringComparison.Ordinal))
            .Where(policy => request.OnlyAttached != true || policy.AttachmentCount > 0)
            .Where(policy => request.PolicyUsageFilter is null || IsUsed(policy, request.PolicyUsageFilter))
            .OrderBy(policy => policy.PolicyName, StringComparer.Ordinal);
        var page = Entities.Page([.. all], request.Marker, request.MaxItems);
        return new ListResponse(page.Items, page.NextToken is not null, page.NextToken);
    }

    private static bool IsUsed(PolicyShape policy, string usage) =>
        (usage == Usages[0] ? policy.AttachmentCount : policy.PermissionsBoundaryUsageCount) > 0;

    private sealed record Request(string? PolicyArn);

    private sealed record Response(PolicyShape Policy);

    private sealed record ListRequest(
        string? Scope, bool? OnlyAttached, string? PathPrefix, string? PolicyUsageFilter, string? Marker, int? MaxItems);

    private sealed record ListResponse(IReadOnlyList<PolicyShape> Policies, bool IsTruncated, string? Marker);
}
