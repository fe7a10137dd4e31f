using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// What managed policies say; of each, the version that holds is kept.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html">GetPolicyVersion</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html">ListPolicyVersions</a>.
/// </summary>
internal static class ReadPolicyVersions
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("GetPolicyVersion", Get)
        .Add<ListRequest, ListResponse>("ListPolicyVersions", List);

    private static Response Get(Request request, RequestContext context)
    {
        Entities.Required(request.PolicyArn, "policyArn");
        Entities.Required(request.VersionId, "versionId");
        var version = VersionOf(request.PolicyArn!, context);
        return version.VersionId == request.VersionId
            ? new Response(version)
            : throw IamErrors.PolicyVersionNotFound(request.PolicyArn!, request.VersionId!);
    }

    private static ListResponse List(ListRequest request, RequestContext context)
    {
        Entities.Required(request.PolicyArn, "policyArn");
        var page = Entities.Page([VersionOf(request.PolicyArn!, context) with { Document = null }], request.Marker, request.MaxItems);
        return new ListResponse(page.Items, page.NextToken is not null, page.NextToken);
    }

    private static PolicyVersion VersionOf(string arn, RequestContext context)
    {
        if (FoundPolicy.Of(context, arn) is { } own)
            return Of(own);
        var policy = AwsManagedPolicy.Get(context.Account(), arn);
        return new PolicyVersion(Uri.EscapeDataString(policy.Document), policy.VersionId, true, policy.CreateDate);
    }

    private static PolicyVersion Of(Resource policy) => new(
        PolicyText.Encoded(policy.Properties["PolicyDocument"]!),
        policy.Attributes["DefaultVersionId"].ToString(),
        true,
        PolicyShape.UpdatedAt(policy));

    private sealed record Request(string? PolicyArn, string? VersionId);

    private sealed record PolicyVersion(string? Document, string VersionId, bool IsDefaultVersion, DateTimeOffset CreateDate);

    private sealed record Response(PolicyVersion PolicyVersion);

    private sealed record ListRequest(string? PolicyArn, string? Marker, int? MaxItems);

    private sealed record ListResponse(IReadOnlyList<PolicyVersion> Versions, bool IsTruncated, string? Marker);
}
