using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.Tests.Rules.PublicCases;

/// <summary>Why AWS Config says something else of the resource than Guard of the template.</summary>
internal static class Differences
{
    /// <summary>Parts of what the template is made of, or of what comes of it.</summary>
    private static readonly Dictionary<string, string> ByPart = new()
    {
        ["rules_to_suppress"] = "Metadata by which a template silences Guard mean nothing to AWS Config.",
        ["SuppressedRules"] = "Metadata by which a template silences Guard mean nothing to AWS Config.",
        ["does not support the property 'BucketEncryption without"] = "The template leaves out what CloudFormation requires.",
        ["one or more invalid principals"] = "The template names a principal by a function that nothing is there for.",
        ["At least one of [Groups,Roles,Users] must be non-empty"] = "The template gives an inline policy to nobody; AWS Config records managed policies.",
        ["runtime is missing"] = "The template leaves out what Lambda requires.",
        ["Function not found"] = "The template gives a permission for a function that is not there.",
        ["AWS::Lambda::LayerVersionPermission"] = "The rule judges functions; layers have no item.",
    };

    /// <summary>By rule, and where it does not hold for all, part of the name of the case.</summary>
    private static readonly Dictionary<string, (string Case, string Reason)> ByRule = new()
    {
        ["RESTRICTED_INCOMING_TRAFFIC"] = ("port 20 open", "AWS looks for ports that are open to any address; Guard takes any range for one."),
        ["EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN"] = ("", "AWS looks at the selections of backup plans, which no template of these has."),
        ["FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN"] = ("", "AWS looks at the selections of backup plans, which no template of these has."),
        ["REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK"] = ("set to 0", "AWS compares the retention only with a parameter, which is not given."),
        ["S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED"] = ("missing", "Since April 2023 a bucket blocks public access unless that is taken back."),
        ["S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED"] = ("not set", "Since January 2023 a bucket is encrypted with AES256 where nothing is said."),
        ["S3_DEFAULT_ENCRYPTION_KMS"] = ("AES 256", "AWS asks for a KMS key; Guard is content with AES256."),
        ["API_GWV2_ACCESS_LOGS_ENABLED"] = ("other than a string", "CloudFormation takes a number for a text."),
        ["ELB_ACM_CERTIFICATE_REQUIRED"] = ("no HTTPS or SSL", "AWS's page leaves no load balancer out; not verified."),
        ["ELBV2_ACM_CERTIFICATE_REQUIRED"] = ("", "AWS reports load balancers, of which these templates have none."),
        ["API_GW_ENDPOINT_TYPE_CHECK"] = ("", "AWS judges REST APIs; these templates have a domain name alone."),
        ["CLOUDFRONT_VIEWER_POLICY_HTTPS"] = ("has not been provided", "CloudFront asks for a default cache behavior, which the template leaves out."),
        ["OPENSEARCH_HTTPS_REQUIRED"] = ("TLSSecurityPolicy", "AWS compares the TLS policy only with a parameter, which is not given."),
    };

    /// <summary>All of them, as docs/fidelity.md tells them: of which rule, null for any, and why.</summary>
    public static IEnumerable<(string? Identifier, string Reason)> All =>
        ByRule.Select(difference => ((string?)difference.Key, difference.Value.Reason)).Concat(ByPart.Values.Distinct().Select(reason => ((string?)null, reason)));

    /// <summary>Null where the two must agree.</summary>
    /// <param name="identifier">The rule.</param>
    /// <param name="each">The case.</param>
    /// <param name="outcome">What AWS Config says, or why the resource cannot be made.</param>
    public static string? ReasonOf(string identifier, JsonObject each, string outcome)
    {
        var text = each["template"]!.ToJsonString() + outcome;
        if (ByPart.FirstOrDefault(part => text.Contains(part.Key, StringComparison.Ordinal)).Value is { } reason)
            return reason;
        return ByRule.TryGetValue(identifier, out var ofRule) && each["name"]!.GetValue<string>().Contains(ofRule.Case, StringComparison.Ordinal) ? ofRule.Reason : null;
    }
}
