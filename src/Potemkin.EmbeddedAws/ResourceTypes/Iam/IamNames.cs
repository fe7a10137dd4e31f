using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Iam;

/// <summary>
/// Names, ids and ARNs in IAM.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html">IAM identifiers</a>.
/// </summary>
internal static partial class IamNames
{
    private const int LongestLogicalId = 24;
    private const int UniquePart = 17;

    /// <summary>The name that the property gives, or else a generated one.</summary>
    public static string For(ResourceRequest request, string property, int longest) =>
        request.Properties.Text(property) ?? Generate(request, longest);

    public static string Generate(ResourceRequest request, int longest) =>
        GeneratedName.MixedCase(request, longest, LongestLogicalId);

    /// <summary>Refuses a name that IAM does not take.</summary>
    /// <param name="world">Where it is asked for.</param>
    /// <param name="member">What IAM's API calls the name, such as <c>roleName</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="longest">How long it may be.</param>
    /// <exception cref="ResourceFailure">The name is too long, or has other characters.</exception>
    public static void Check(World world, string member, string name, int longest)
    {
        var constraint = name.Length > longest ? $"Member must have length less than or equal to {longest}"
            : !Name().IsMatch(name) ? @"Member must satisfy regular expression pattern: [\w+=,.@-]+"
            : null;
        if (constraint is not null)
            throw IamFailures.InvalidRequest(world, $"1 validation error detected: Value '{name}' at '{member}' failed to satisfy constraint: {constraint}");
    }

    /// <summary>A unique id, such as <c>AROA…</c> of a role.</summary>
    public static string UniqueId(ResourceRequest request, string prefix) => prefix + request.Region.World.RandomNames.Upper(UniquePart);

    /// <param name="region">The account that owns the resource, in a region of its partition.</param>
    /// <param name="kind">What the ARN calls the kind of resource, such as <c>instance-profile</c>.</param>
    /// <param name="properties">They may tell a path.</param>
    /// <param name="name">The name, without path.</param>
    public static string Arn(AccountRegion region, string kind, JsonObject properties, string name) =>
        region.GlobalArn("iam", $"{kind}{PathIn(properties)}{name}");

    public static string PathIn(JsonObject properties) => properties.Text("Path") ?? "/";

    /// <summary>The path in the ARN of a managed policy.</summary>
    public static string PathInPolicyArn(string arn) => arn[arn.IndexOf('/', StringComparison.Ordinal)..(arn.LastIndexOf('/') + 1)];

    /// <summary>The name at the end of an ARN.</summary>
    public static string NameIn(string arn) => arn[(arn.LastIndexOf('/') + 1)..];

    [GeneratedRegex(@"^[A-Za-z0-9_+=,.@-]+$")]
    private static partial Regex Name();
}
