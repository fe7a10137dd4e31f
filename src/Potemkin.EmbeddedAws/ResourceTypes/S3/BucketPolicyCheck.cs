using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.Policies;
using Potemkin.EmbeddedAws.Policies.S3;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3;

/// <summary>
/// What S3 calls a malformed policy.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-policy-language-overview.html">policies in Amazon S3</a>.
/// </summary>
internal static class BucketPolicyCheck
{
    private const int LongestText = 20 * 1024;

    private static readonly HashSet<string> DocumentElements = ["Version", "Id", "Statement"];

    private static readonly HashSet<string> StatementElements =
        ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

    /// <summary>The first fault, in S3's words; null of a right policy.</summary>
    public static string? FaultOf(PolicyDocument document, Resource bucket)
    {
        if (UnknownElement(document.Json, DocumentElements) is { } unknown)
            return unknown;
        if (document.Version is not (null or "2008-10-17" or "2012-10-17"))
            return "The policy must contain a valid version string";
        if (!document.Json.ContainsKey("Statement"))
            return "Missing required field Statement";
        if (document.Statements.Count == 0)
            return "Could not parse the policy: Statement is empty!";
        return document.Statements.Select(statement => FaultOf(statement, bucket)).FirstOrDefault(fault => fault is not null)
            ?? (BucketPolicyText.Of(document.Json, bucket.Region.Id).Length > LongestText
                ? $"Normalized policy document exceeds the maximum allowed size of {LongestText} bytes."
                : null);
    }

    private static string? FaultOf(PolicyStatement statement, Resource bucket) =>
        UnknownElement(statement.Json, StatementElements)
        ?? Missing(statement)
        ?? (statement.Effect is "Allow" or "Deny" ? null : $"Invalid effect: {statement.Effect}")
        ?? PrincipalFault(statement)
        ?? ActionFault(statement)
        ?? ResourceFault(statement, bucket)
        ?? ConditionFault(statement);

    private static string? UnknownElement(JsonObject json, HashSet<string> known) =>
        json.Select(member => member.Key).FirstOrDefault(key => !known.Contains(key)) is { } unknown ? $"Unknown field {unknown}" : null;

    private static string? Missing(PolicyStatement statement)
    {
        var json = statement.Json;
        if (!json.ContainsKey("Effect"))
            return "Missing required field Effect";
        foreach (var element in new[] { "Principal", "Action", "Resource" })
        {
            if (!json.ContainsKey(element) && !json.ContainsKey($"Not{element}"))
                return $"Missing required field {element}";
        }

        return null;
    }

    private static string? PrincipalFault(PolicyStatement statement)
    {
        var principals = statement.Principals.Concat(statement.NotPrincipals).ToList();
        return principals.Count > 0 && principals.All(principal => principal.IsWellFormed) ? null : "Invalid principal in policy";
    }

    private static string? ActionFault(PolicyStatement statement)
    {
        var actions = statement.Actions.Concat(statement.NotActions).ToList();
        return actions.Count > 0 && actions.All(S3Actions.IsKnown) ? null : "Policy has invalid action";
    }

    private static string? ResourceFault(PolicyStatement statement, Resource bucket)
    {
        var resources = statement.Resources.Concat(statement.NotResources).ToList();
        if (resources.Count == 0 || !resources.All(resource => IsOf(bucket, resource)))
            return "Policy has invalid resource";

        var ofBucket = statement.Resources.Any(resource => !resource.Contains('/'));
        var ofObjects = statement.Resources.Any(resource => resource.Contains('/') || resource.EndsWith('*'));
        return statement.Resources.Count == 0
            || statement.Actions.All(action => (ofBucket && S3Actions.IsOfBucket(action)) || (ofObjects && S3Actions.IsOfObjects(action)))
                ? null
                : "Action does not apply to any resource(s) in statement";
    }

    private static bool IsOf(Resource bucket, string resource)
    {
        var anyBucket = Bucket.ArnOf(bucket.Region.Id, "");
        return resource == "*"
            || (resource.StartsWith(anyBucket, StringComparison.Ordinal)
                && Wildcard.Matches(resource[anyBucket.Length..].Split('/')[0], bucket.PhysicalId, ignoreCase: false));
    }

    private static string? ConditionFault(PolicyStatement statement)
    {
        if (statement.Conditions.FirstOrDefault(condition => !condition.HasKnownOperator) is { } condition)
            return $"Invalid Condition type : {condition.Operator}";
        return statement.Conditions.All(IsOfKnownService) ? null : "Policy has an invalid condition key";
    }

    private static bool IsOfKnownService(PolicyCondition condition) =>
        condition.Key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase) || condition.Key.StartsWith("s3:", StringComparison.OrdinalIgnoreCase);
}
