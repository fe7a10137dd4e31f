using Potemkin.EmbeddedAws.Policies;

namespace Potemkin.EmbeddedAws.Protocol;

/// <summary>
/// Says whether a caller may do what a request asks for, before it is looked at what that is.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html">access denied</a>.
/// </summary>
/// <param name="deniedActions">What nobody may do, with the wildcards of policies.</param>
internal sealed class Authorization(IReadOnlyList<string> deniedActions)
{
    // No policy keeps anybody from it: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
    private const string AlwaysAllowed = "sts:GetCallerIdentity";

    /// <exception cref="AwsException">The caller may not do it.</exception>
    public void Require(IAwsService service, WireRequest request, RequestContext context, ErrorCodes codes)
    {
        var action = $"{service.SigningName}:{service.ActionOf(request.Operation)}";
        if (action != AlwaysAllowed && deniedActions.Any(denied => Wildcard.Matches(denied, action, ignoreCase: true)))
            throw ProtocolErrors.AccessDenied(codes, context.Caller.Arn, action, service.ResourceOf(request.Parameters, context));
    }
}
