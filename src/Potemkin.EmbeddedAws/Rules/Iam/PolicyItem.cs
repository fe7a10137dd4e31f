using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Iam;

/// <summary>The configuration item of a customer managed policy, as rules read it.</summary>
internal sealed class PolicyItem(ConfigurationItem item)
{
    /// <summary>Whether it bounds what a user or role may do.</summary>
    public bool IsBoundary => item.Number("permissionsBoundaryUsageCount") > 0;

    /// <summary>The statements of the version that is in force.</summary>
    public IEnumerable<PolicyStatement> Statements => item.List("policyVersionList")
        .Where(version => version.Flag("isDefaultVersion"))
        .SelectMany(version => EncodedPolicy.Read(version.Text("document")));
}
