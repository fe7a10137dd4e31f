using System.Text.RegularExpressions;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Policies;

/// <summary>
/// Whom a statement is about.
/// See <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">Principal</a>.
/// </summary>
/// <param name="Kind"><c>AWS</c>, <c>Service</c>, <c>Federated</c> or <c>CanonicalUser</c>.</param>
/// <param name="Value">Who of that kind; <c>*</c> for everyone.</param>
internal sealed partial record PolicyPrincipal(string Kind, string Value)
{
    public const string Aws = "AWS";

    public bool IsEveryone => Value == "*";

    /// <summary>Whether it could exist; whether the user or role does, no one here knows.</summary>
    public bool IsWellFormed => Kind switch
    {
        Aws => IsEveryone || Account().IsMatch(Value) || UniqueId().IsMatch(Value) || Identity().IsMatch(Value),
        "Service" => ServicePrincipal().IsMatch(Value),
        "Federated" => Value.Length > 0 && !IsEveryone,
        "CanonicalUser" => CanonicalUser().IsMatch(Value),
        _ => false,
    };

    /// <summary>A principal of no named kind: everyone, or a mistake.</summary>
    public static PolicyPrincipal WithoutKind(string value) => new(value == "*" ? Aws : "", value);

    /// <summary>Whether the account itself, and so whomever it empowers, is meant.</summary>
    /// <param name="region">The account, in one of its partition's regions.</param>
    public bool IsAccount(AccountRegion region) => Kind == Aws && (Value == region.AccountId || Value == RootOf(region));

    public static string RootOf(AccountRegion region) => region.GlobalArn("iam", "root");

    [GeneratedRegex("^[0-9]{12}$")]
    public static partial Regex Account();

    [GeneratedRegex("^(AIDA|AROA)[A-Z0-9]{16,}$")]
    private static partial Regex UniqueId();

    // No part of a name or ARN can be left to a wildcard.
    [GeneratedRegex("^arn:aws[a-z-]*:(iam::([0-9]{12}:(root|(user|role)/[^*?]+)|cloudfront:user/[^*?]+)|sts::[0-9]{12}:(assumed-role/[^*?]+/[^*?]+|federated-user/[^*?]+))$")]
    private static partial Regex Identity();

    [GeneratedRegex(@"^[a-z0-9.-]+\.(amazonaws|amazon|aws\.internal)(\.com)?(\.cn)?$")]
    private static partial Regex ServicePrincipal();

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex CanonicalUser();
}
