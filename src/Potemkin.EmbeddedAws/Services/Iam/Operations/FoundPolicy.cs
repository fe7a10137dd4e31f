using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.ResourceTypes.Iam;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Iam.Operations;

/// <summary>Finds the managed policy that a request names.</summary>
internal static class FoundPolicy
{
    /// <summary>The account's own policy; null for one of AWS's.</summary>
    /// <exception cref="AwsException">There is no such policy.</exception>
    public static Resource? Of(RequestContext context, string arn) => AttachedPolicies.IsOfAws(context.Account(), arn)
        ? null
        : context.Account().Find(ManagedPolicy.TypeName, arn) ?? throw IamErrors.PolicyNotFound(arn);
}
