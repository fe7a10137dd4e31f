using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// The inline policies of roles, users and groups.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html">ListRolePolicies</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html">GetRolePolicy</a>, and the like of the others.
/// </summary>
internal static class ReadInlinePolicies
{
    public static void AddTo(OperationTable operations)
    {
        foreach (var kind in PrincipalKind.All)
        {
            operations
                .Add<ListRequest, ListResponse>($"List{kind.Title}Policies", (request, context) => List(kind, request, context))
                .Add<Request, Response>($"Get{kind.Title}Policy", (request, context) => Get(kind, request, context));
        }
    }

    private static ListResponse List(PrincipalKind kind, ListRequest request, RequestContext context)
    {
        var names = InlinePolicies.Of(request.Find(kind, context)).Select(policy => policy.Text("PolicyName")!).Order(StringComparer.Ordinal);
        var page = Entities.Page([.. names], request.Marker, request.MaxItems);
        return new ListResponse(page.Items, page.NextToken is not null, page.NextToken);
    }

    private static Response Get(PrincipalKind kind, Request request, RequestContext context)
    {
        Entities.Required(request.PolicyName, "policyName");
        var policy = InlinePolicies.Of(request.Find(kind, context)).FirstOrDefault(policy => policy.Text("PolicyName") == request.PolicyName)
            ?? throw IamErrors.NotFound($"{kind.Noun} policy", request.PolicyName!);
        return new Response(request.PolicyName!, PolicyText.Encoded(policy["PolicyDocument"]!))
        {
            RoleName = request.RoleName,
            UserName = request.UserName,
            GroupName = request.GroupName,
        };
    }

    private sealed record Request(string? PolicyName) : PrincipalName;

    private sealed record Response(string PolicyName, string PolicyDocument) : PrincipalName;

    private sealed record ListRequest(string? Marker, int? MaxItems) : PrincipalName;

    private sealed record ListResponse(IReadOnlyList<string> PolicyNames, bool IsTruncated, string? Marker);
}
