using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>The name of a role, user or group, under the member that its kind has for it.</summary>
internal abstract record PrincipalName
{
    public string? RoleName { get; init; }

    public string? UserName { get; init; }

    public string? GroupName { get; init; }

    /// <exception cref="AwsException">The request names none of the kind, or there is none of that name.</exception>
    public Resource Find(PrincipalKind kind, RequestContext context) => context.Principal(
        kind, kind == PrincipalKind.Role ? RoleName : kind == PrincipalKind.User ? UserName : GroupName);
}
