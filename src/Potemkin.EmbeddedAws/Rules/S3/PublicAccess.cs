using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Potemkin.EmbeddedAws.Rules.Policies;

namespace Potemkin.EmbeddedAws.Rules.S3;

/// <summary>
/// Whether a bucket's policy lets anyone do something.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status">The meaning of "public"</a>.
/// </summary>
internal static class PublicAccess
{
    private const int BroadestIpv4Prefix = 8;
    private const int BroadestIpv6Prefix = 32;

    private static readonly HashSet<string> RestrictingKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn",
        "aws:SourceArn", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceOwner", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceIp",
        "aws:userid", "s3:x-amz-server-side-encryption-aws-kms-key-id", "s3:DataAccessPointArn", "s3:DataAccessPointAccount",
    };

    /// <summary>Whether the policy grants one of the actions to anyone, and no statement takes it back.</summary>
    public static bool IsGranted(PolicyDocument policy, IEnumerable<string> actions) =>
        actions.Any(action => policy.Allowing.Any(grant => Grants(grant, action) && !policy.Denying.Any(denial => TakesBack(denial, grant, action))));

    private static bool Grants(PolicyStatement statement, string action) =>
        statement.IsForEveryone && statement.Covers(action) && !statement.Conditions.Any(condition => condition.RequiresMatch && IsRestriction(condition));

    // A denial of everyone, or of everyone but a fixed few.
    private static bool TakesBack(PolicyStatement denial, PolicyStatement grant, string action) =>
        denial.IsForEveryone && denial.Covers(action) && denial.CoversResourcesOf(grant)
        && denial.Conditions.All(condition => condition.RequiresMismatch && IsRestriction(condition));

    private static bool IsRestriction(PolicyCondition condition) =>
        RestrictingKeys.Contains(condition.Key) && condition.Values.All(value => IsFixed(condition.Key, value));

    private static bool IsFixed(string key, string value) => key.ToUpperInvariant() switch
    {
        "AWS:SOURCEIP" => !IsBroad(value),
        // AROA…:* is a role in all its sessions.
        "AWS:USERID" when value.EndsWith(":*", StringComparison.Ordinal) => IsFixed(value[..^2]),
        // An access point may have any name, in a fixed account.
        "S3:DATAACCESSPOINTARN" => value.LastIndexOf(':') is var end and > 0 && IsFixed(value[..end]),
        _ => IsFixed(value),
    };

    private static bool IsFixed(string value) =>
        !value.Contains('*') && !value.Contains('?') && !value.Contains("${", StringComparison.Ordinal);

    private static bool IsBroad(string addresses)
    {
        var parts = addresses.Split('/');
        if (!IPAddress.TryParse(parts[0], out var address))
            return true;
        var narrowestBroad = address.AddressFamily == AddressFamily.InterNetwork ? BroadestIpv4Prefix : BroadestIpv6Prefix;
        return parts.Length > 1 && (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var prefix) || prefix < narrowestBroad);
    }
}
