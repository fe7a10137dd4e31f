using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>A policy as IAM gives it back, and AWS Config records it: encoded as for a URL (RFC 3986).</summary>
internal static class PolicyText
{
    public static string Encoded(JsonNode document) => Uri.EscapeDataString(document is JsonValue ? document.ToString() : CompactJson.Of(document));

    /// <exception cref="ResourceFailure">IAM calls it malformed.</exception>
    public static void CheckIdentityPolicy(State.World world, JsonNode? document) => Check(world, document, IamPolicyCheck.FaultOfIdentityPolicy);

    /// <exception cref="ResourceFailure">IAM calls it malformed.</exception>
    public static void CheckManagedPolicy(State.World world, JsonNode? document) => Check(world, document, IamPolicyCheck.FaultOfManagedPolicy);

    /// <exception cref="ResourceFailure">IAM calls it malformed.</exception>
    public static void CheckTrustPolicy(State.World world, JsonNode? document) => Check(world, document, IamPolicyCheck.FaultOfTrustPolicy);

    private static void Check(State.World world, JsonNode? document, Func<PolicyDocument, string?> faultOf)
    {
        var fault = PolicyDocument.Read(document) is { } policy ? faultOf(policy) : IamPolicyCheck.SyntaxErrors;
        if (fault is not null)
            throw IamFailures.InvalidRequest(world, fault);
    }
}
