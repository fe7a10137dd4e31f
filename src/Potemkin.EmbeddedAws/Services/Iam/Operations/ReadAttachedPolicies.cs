using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// The managed policies of roles, users and groups.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html">ListAttachedRolePolicies</a>,
/// and the like of the others.
/// </summary>
internal static class ReadAttachedPolicies
{
    public static void AddTo(OperationTable operations)
    {
        foreach (var kind in PrincipalKind.All)
            operations.Add<Request, Response>($"ListAttached{kind.Title}Policies", (request, context) => List(kind, request, context));
    }

    private static Response List(PrincipalKind kind, Request request, RequestContext context)
    {
        var policies = AttachedPolicies.Of(request.Find(kind, context))
            .Where(arn => IamNames.PathInPolicyArn(arn).StartsWith(request.PathPrefix ?? "/", StringComparison.Ordinal))
            .Select(arn => new AttachedPolicy(IamNames.NameIn(arn), arn));
        var page = Entities.Page([.. policies], request.Marker, request.MaxItems);
        return new Response(page.Items, page.NextToken is not null, page.NextToken);
    }

    private sealed record Request(string? PathPrefix, string? Marker, int? MaxItems) : PrincipalName;

    private sealed record AttachedPolicy(string PolicyName, string PolicyArn);

    private sealed record Response(IReadOnlyList<AttachedPolicy> AttachedPolicies, bool IsTruncated, string? Marker);
}
