using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Iam;

/// <summary>The configuration item of a customer managed policy, as rules read it.</summary>
internal sealed class PolicyItem(ConfigurationItem item)
{
    /// <summary>The parameter by which rules pass over policies that bound what a user or role may do.</summary>
    public static RuleParameter Exclusion { get; } = new("excludePermissionBoundaryPolicy", RuleParameterType.Boolean);

    /// <summary>Whether it bounds what a user or role may do.</summary>
    private bool IsBoundary => item.Number("permissionsBoundaryUsageCount") > 0;

    /// <summary>The statements of the version that is in force.</summary>
    private IEnumerable<PolicyStatement> Statements => item.List("policyVersionList")
        .Where(version => version.Flag("isDefaultVersion"))
        .SelectMany(version => EncodedPolicy.Read(version.Text("document")));

    /// <summary>Judges that no statement grants too much.</summary>
    public RuleVerdict Judge(RuleParameters parameters, Func<PolicyStatement, bool> grantsTooMuch) =>
        IsBoundary && parameters.Boolean(Exclusion.Name) is true
            ? RuleVerdict.NotApplicable
            : RuleVerdict.Of(!Statements.Any(grantsTooMuch));
}
