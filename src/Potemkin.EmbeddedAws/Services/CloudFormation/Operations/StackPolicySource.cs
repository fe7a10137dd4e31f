using Potemkin.EmbeddedAws.Protocol;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Operations;

/// <summary>The stack policy that a request brings along or names by its address.</summary>
internal static class StackPolicySource
{
    private const int LongestPolicy = 16_384;

    /// <returns>The text of the policy; null where the request has none.</returns>
    /// <exception cref="AwsException">There are two, or it is none.</exception>
    public static string? Read(string? body, string? url, World world)
    {
        if (body is not null && url is not null)
            throw CloudFormationErrors.StackPolicyBodyAndUrl();
        var policy = body ?? (url is null ? null : TemplateSource.Read(url, world));
        return policy is null || policy.Length <= LongestPolicy && StackPolicy.Parse(policy) is not null
            ? policy
            : throw CloudFormationErrors.StackPolicyInvalid();
    }
}
