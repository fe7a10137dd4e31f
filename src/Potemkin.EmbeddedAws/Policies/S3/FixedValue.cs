using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Potemkin.EmbeddedAws.Policies.S3;

/// <summary>
/// The values that tell someone from the public: those without wildcards or variables, of a few keys.
/// See <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status">The meaning of "public"</a>.
/// </summary>
internal static class FixedValue
{
    private const string SourceIp = "aws:SourceIp";

    // A range of addresses wider than this is the public.
    private const int WidestIPv4Prefix = 8;
    private const int WidestIPv6Prefix = 32;

    private static readonly HashSet<string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        "aws:PrincipalAccount", "aws:PrincipalArn", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths",
        "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceVpc", "aws:SourceVpce",
        "aws:userid", "s3:DataAccessPointAccount", "s3:DataAccessPointArn",
    };

    /// <summary>Whether the value stands for itself alone.</summary>
    public static bool Is(string value) =>
        value.Length > 0 && value.IndexOfAny(['*', '?']) < 0 && !value.Contains("${", StringComparison.Ordinal);

    /// <summary>Whether the condition is on one of the keys, and all its values are fixed.</summary>
    public static bool AreAllOf(PolicyCondition condition) => condition.ComparesAddresses
        ? condition.Key.Equals(SourceIp, StringComparison.OrdinalIgnoreCase) && condition.Values.All(IsNarrow)
        : Keys.Contains(condition.Key) && condition.Values.All(value => Is(condition.Key, value));

    private static bool Is(string key, string value) => key.ToUpperInvariant() switch
    {
        // AROA…:* is a role in all its sessions.
        "AWS:USERID" => Is(value.EndsWith(":*", StringComparison.Ordinal) ? value[..^2] : value),
        // An access point may have any name, in a fixed account.
        "S3:DATAACCESSPOINTARN" => value.Split(':') is [.., var account, _] && Is(account),
        _ => Is(value),
    };

    private static bool IsNarrow(string range)
    {
        var parts = range.Split('/');
        if (!IPAddress.TryParse(parts[0], out var address))
            return false;
        var widest = address.AddressFamily == AddressFamily.InterNetwork ? WidestIPv4Prefix : WidestIPv6Prefix;
        return parts.Length == 1 || (int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var prefix) && prefix >= widest);
    }
}
