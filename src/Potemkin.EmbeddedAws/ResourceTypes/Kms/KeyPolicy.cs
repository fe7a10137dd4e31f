using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Kms;

/// <summary>
/// The policy of a key.
/// See <a href="https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html">key policies</a>.
/// </summary>
internal static class KeyPolicy
{
    private const string PutKeyPolicy = "kms:PutKeyPolicy";

    /// <summary>The policy of a key for which none was given, written as KMS writes it.</summary>
    public static string DefaultFor(AccountRegion region) =>
        $$"""
        {
          "Version" : "2012-10-17",
          "Id" : "key-default-1",
          "Statement" : [ {
            "Sid" : "Enable IAM User Permissions",
            "Effect" : "Allow",
            "Principal" : {
              "AWS" : "{{PolicyPrincipal.RootOf(region)}}"
            },
            "Action" : "kms:*",
            "Resource" : "*"
          } ]
        }
        """;

    /// <summary>Checks the policy, and, unless that is to be bypassed, that the account can still change it.</summary>
    /// <exception cref="ResourceFailure">KMS refuses the policy.</exception>
    public static void Check(RegionState region, JsonNode policy, bool bypassLockoutSafetyCheck)
    {
        var world = region.World;
        if (PolicyDocument.Read(policy) is not { Statements.Count: > 0 } document)
            throw KmsFailures.InvalidRequest(world, "Policy is not valid JSON or has no statement.");
        if (document.Statements.Select(FaultOf).FirstOrDefault(fault => fault is not null) is { } fault)
            throw KmsFailures.InvalidRequest(world, fault);
        if (!bypassLockoutSafetyCheck)
            CheckLockout(region, document);
    }

    private static string? FaultOf(PolicyStatement statement)
    {
        if (statement.Effect is not ("Allow" or "Deny"))
            return "Policy contains a statement with an invalid effect.";
        if (statement.Principals.Count + statement.NotPrincipals.Count == 0)
            return "Policy contains a statement with no principal.";
        if (!statement.Principals.Concat(statement.NotPrincipals).All(principal => principal.IsWellFormed))
            return "Policy contains a statement with one or more invalid principals.";
        if (statement.Actions.Count + statement.NotActions.Count == 0)
            return "Policy contains a statement with no action.";
        return statement.Resources.Count + statement.NotResources.Count == 0 ? "Policy contains a statement with no resource." : null;
    }

    /// <summary>The caller, for whom CloudFormation acts, is the root of the account; see STS's GetCallerIdentity.</summary>
    private static void CheckLockout(RegionState region, PolicyDocument document)
    {
        var concerned = document.Statements.Where(statement => Concerns(statement, region.Id)).ToList();
        var certain = concerned.Where(statement => statement.Conditions.Count == 0).ToList();
        if (certain.Any(statement => !statement.Allows) || !concerned.Any(statement => statement.Allows))
            throw KmsFailures.PolicyLocksOut(region.World);
        if (!certain.Any(statement => statement.Allows) || concerned.Any(statement => !statement.Allows))
            throw HandlerFailures.Unsupported(Key.TypeName, $"KeyPolicy with a Condition on {PutKeyPolicy}");
    }

    private static bool Concerns(PolicyStatement statement, AccountRegion region) =>
        (statement.NotPrincipals.Count > 0
            ? !statement.NotPrincipals.Any(principal => principal.IsAccount(region))
            : statement.Principals.Any(principal => principal.IsEveryone || principal.IsAccount(region)))
        && statement.Covers(PutKeyPolicy);
}
