namespace Potemkin.EmbeddedAws.Rules.Waf;

/// <summary>The web access control lists that protect a resource, which no configuration item tells.</summary>
internal static class WebAclAssociations
{
    private static readonly string[] Types = ["AWS::WAFv2::WebACLAssociation", "AWS::WAFRegional::WebACLAssociation"];

    /// <summary>Their ARNs or ids.</summary>
    public static IReadOnlyList<string> Of(RecordedAccount account, string resourceArn) =>
    [
        .. Types.SelectMany(account.Resources)
            .Where(association => association.Properties.Text("ResourceArn") == resourceArn)
            .Select(association => association.Properties.Text("WebACLArn") ?? association.Properties.Text("WebACLId") ?? ""),
    ];

    /// <summary>Whether the text, an ARN or an id, names the list.</summary>
    public static bool Names(string webAcl, string text) => webAcl == text || webAcl.EndsWith($"/{text}", StringComparison.Ordinal);
}
