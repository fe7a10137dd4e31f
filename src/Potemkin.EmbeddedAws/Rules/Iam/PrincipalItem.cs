using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Iam;

/// <summary>The configuration item of a group, role or user, as rules read it.</summary>
internal sealed class PrincipalItem(ConfigurationItem item)
{
    private static readonly string[] Lists = ["groupPolicyList", "rolePolicyList", "userPolicyList"];

    public IReadOnlyList<JsonNode> InlinePolicies => [.. Lists.SelectMany(list => item.List(list))];

    public IEnumerable<PolicyStatement> InlineStatements => InlinePolicies.SelectMany(policy => EncodedPolicy.Read(policy.Text("policyDocument")));
}
