using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// What IAM calls a malformed policy.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">grammar of the policy language</a>.
/// </summary>
internal static class IamPolicyCheck
{
    public const string SyntaxErrors = "Syntax errors in policy.";

    private static readonly HashSet<string> DocumentElements = ["Version", "Id", "Statement"];
    private static readonly HashSet<string> IdentityElements = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];
    private static readonly HashSet<string> TrustElements = ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Condition"];

    /// <summary>The first fault of a policy for a user, group or role, in IAM's words; null of a right one.</summary>
    public static string? FaultOfIdentityPolicy(PolicyDocument document)
    {
        if (document.Statements.Any(statement => statement.Json.ContainsKey("Principal") || statement.Json.ContainsKey("NotPrincipal")))
            return "Policy document should not specify a principal.";
        return FaultOfDocument(document, IdentityElements)
            ?? First(document, ActionFault)
            ?? First(document, ResourceFault);
    }

    /// <summary>The first fault of a policy that stands by itself, in IAM's words; null of a right one. It must be of the newer version, others need not.</summary>
    public static string? FaultOfManagedPolicy(PolicyDocument document) =>
        FaultOfIdentityPolicy(document) ?? (document.Version == "2012-10-17" ? null : "Policy document must be version 2012-10-17 or greater.");

    /// <summary>The first fault of a policy that says who may be a role, in IAM's words; null of a right one.</summary>
    public static string? FaultOfTrustPolicy(PolicyDocument document)
    {
        foreach (var element in new[] { "Resource", "NotResource" })
        {
            if (document.Statements.Any(statement => statement.Json.ContainsKey(element)))
                return $"Has prohibited field {element}";
        }

        return FaultOfDocument(document, TrustElements) ?? First(document, TrustFault);
    }

    private static string? First(PolicyDocument document, Func<PolicyStatement, string?> faultOf) =>
        document.Statements.Select(faultOf).FirstOrDefault(fault => fault is not null);

    private static string? FaultOfDocument(PolicyDocument document, HashSet<string> elements)
    {
        var isRight = document.Json.All(member => DocumentElements.Contains(member.Key))
            && document.Version is null or "2008-10-17" or "2012-10-17"
            && document.Json["Statement"] is JsonObject or JsonArray { Count: > 0 }
            && (document.Json["Statement"] as JsonArray)?.Any(statement => statement is not JsonObject) is not true
            && document.Statements.All(statement => IsRight(statement, elements));
        if (!isRight)
            return SyntaxErrors;
        var ids = document.Statements.Select(statement => statement.Json.Text("Sid")).Where(id => !string.IsNullOrEmpty(id)).ToList();
        return ids.Distinct().Count() == ids.Count ? null : "Statement IDs (SID) in a single policy must be unique.";
    }

    private static bool IsRight(PolicyStatement statement, HashSet<string> elements) =>
        statement.Json.All(member => elements.Contains(member.Key))
        && statement.Effect is "Allow" or "Deny"
        && statement.Conditions.All(condition => condition.HasKnownOperator);

    private static string? ActionFault(PolicyStatement statement)
    {
        var actions = statement.Actions.Concat(statement.NotActions).ToList();
        if (actions.Count == 0)
            return "Policy statement must contain actions.";
        if (actions.Any(action => action != "*" && !action.Contains(':')))
            return "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
        return actions.Any(action => action.Count(character => character == ':') > 1) ? "Actions/Condition can contain only one colon." : null;
    }

    private static string? ResourceFault(PolicyStatement statement)
    {
        var resources = statement.Resources.Concat(statement.NotResources).ToList();
        if (resources.Count == 0)
            return "Policy statement must contain resources.";
        return resources.FirstOrDefault(resource => resource != "*" && !resource.StartsWith("arn:", StringComparison.Ordinal)) is { } wrong
            ? $"Resource {wrong} must be in ARN format or \"*\"."
            : null;
    }

    private static string? TrustFault(PolicyStatement statement)
    {
        var principals = statement.Principals.Concat(statement.NotPrincipals).ToList();
        if (principals.Count == 0)
            return "Missing required field Principal";
        if (principals.FirstOrDefault(principal => !principal.IsWellFormed) is { } wrong)
            return $"Invalid principal in policy: \"{wrong.Kind}\":\"{wrong.Value}\"";
        if (statement.Actions.Count + statement.NotActions.Count == 0)
            return "Missing required field Action";
        return statement.Actions.All(action => action.StartsWith("sts:", StringComparison.OrdinalIgnoreCase))
            ? null
            : "AssumeRole policy may only specify STS AssumeRole actions.";
    }
}
