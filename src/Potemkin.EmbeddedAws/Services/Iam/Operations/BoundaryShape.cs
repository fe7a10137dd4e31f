using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>See <a href="https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachedPermissionsBoundary.html">AttachedPermissionsBoundary</a>.</summary>
internal sealed record BoundaryShape(string PermissionsBoundaryType, string PermissionsBoundaryArn)
{
    public static BoundaryShape? Of(Resource principal) =>
        principal.Properties.Text("PermissionsBoundary") is { } arn ? new BoundaryShape("Policy", arn) : null;
}
