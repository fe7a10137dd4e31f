using System.Globalization;
using System.Net;
using Potemkin.EmbeddedAws.ResourceTypes.Policies;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3;

/// <summary>
/// Whether a policy gives anything to the public: S3 holds that it does, unless every statement that allows is for fixed principals,
/// or under a condition that fixes one of the keys below.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status">the meaning of "public"</a>.
/// </summary>
internal static class PublicPolicy
{
    // A range of addresses wider than this is the public.
    private const int WidestIPv4Prefix = 8;
    private const int WidestIPv6Prefix = 32;

    private static readonly HashSet<string> FixingOperators = new(StringComparer.OrdinalIgnoreCase)
    {
        "StringEquals", "StringEqualsIgnoreCase", "StringLike", "ArnEquals", "ArnLike",
    };

    private static readonly HashSet<string> FixingKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalAccount", "aws:PrincipalArn", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:SourceAccount", "aws:SourceArn",
        "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:SourceOwner", "aws:SourceVpc", "aws:SourceVpce", "aws:userid",
        "s3:DataAccessPointAccount", "s3:DataAccessPointArn", "s3:x-amz-server-side-encryption-aws-kms-key-id",
    };

    public static bool IsPublic(PolicyDocument document) => document.Statements.Any(IsPublic);

    private static bool IsPublic(PolicyStatement statement) =>
        statement.Allows
        && (statement.NotPrincipals.Count > 0 || statement.Principals.Any(principal => principal.IsEveryone))
        && !statement.Conditions.Any(Fixes);

    private static bool Fixes(PolicyCondition condition) =>
        condition.Operator.Equals("IpAddress", StringComparison.OrdinalIgnoreCase)
            ? condition.Key.Equals("aws:SourceIp", StringComparison.OrdinalIgnoreCase) && condition.Values.All(IsNarrow)
            : FixingOperators.Contains(condition.Operator) && FixingKeys.Contains(condition.Key) && condition.Values.All(value => IsFixed(condition.Key, value));

    private static bool IsFixed(string key, string value) => key.ToUpperInvariant() switch
    {
        // AROLEID:* names a role, whatever its sessions; an access point's name may be open where its account is not.
        "AWS:USERID" => IsFixed(value.EndsWith(":*", StringComparison.Ordinal) ? value[..^2] : value),
        "S3:DATAACCESSPOINTARN" => value.Split(':') is [.., var account, _] && IsFixed(account),
        _ => IsFixed(value),
    };

    private static bool IsFixed(string value) => value.Length > 0 && value.IndexOfAny(['*', '?']) < 0 && !value.Contains("${", StringComparison.Ordinal);

    private static bool IsNarrow(string range)
    {
        var parts = range.Split('/');
        var isIPv6 = parts[0].Contains(':');
        return IPAddress.TryParse(parts[0], out _)
            && (parts.Length == 1
                || (int.TryParse(parts[1], CultureInfo.InvariantCulture, out var prefix)
                    && prefix >= (isIPv6 ? WidestIPv6Prefix : WidestIPv4Prefix)));
    }
}
