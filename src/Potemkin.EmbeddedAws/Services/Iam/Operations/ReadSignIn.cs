using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>
/// How users sign in to the console. No user has an MFA device: it takes two codes of one to enable it.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetLoginProfile.html">GetLoginProfile</a>,
/// <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html">ListMFADevices</a>.
/// </summary>
internal static class ReadSignIn
{
    public static void AddTo(OperationTable operations) => operations
        .Add<Request, Response>("GetLoginProfile", Get)
        .Add<DevicesRequest, DevicesResponse>("ListMFADevices", List);

    private static Response Get(Request request, RequestContext context)
    {
        var user = context.Principal(PrincipalKind.User, request.UserName ?? throw IamErrors.CallerIsNoUser());
        var profile = user.Properties.Object("LoginProfile") ?? throw IamErrors.LoginProfileNotFound(user.PhysicalId);
        return new Response(new LoginProfile(user.PhysicalId, user.CreatedAt, profile.Flag("PasswordResetRequired")));
    }

    private static DevicesResponse List(DevicesRequest request, RequestContext context)
    {
        context.Principal(PrincipalKind.User, request.UserName ?? throw IamErrors.CallerIsNoUser());
        var page = Entities.Page<Empty>([], request.Marker, request.MaxItems);
        return new DevicesResponse(page.Items, false);
    }

    private sealed record Request(string? UserName);

    private sealed record LoginProfile(string UserName, DateTimeOffset CreateDate, bool PasswordResetRequired);

    private sealed record Response(LoginProfile LoginProfile);

    private sealed record DevicesRequest(string? UserName, string? Marker, int? MaxItems);

    private sealed record DevicesResponse([property: System.Text.Json.Serialization.JsonPropertyName("MFADevices")] IReadOnlyList<Empty> Devices, bool IsTruncated);
}
