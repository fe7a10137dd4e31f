using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Waf;

/// <summary>
/// What puts a web ACL before a resource.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-webaclassociation.html">AWS::WAFRegional::WebACLAssociation</a>.
/// </summary>
internal sealed class WebAclAssociation() : PartType(TypeName, "AWS::WAFRegional::WebACL", WebAclId)
{
    private const string TypeName = "AWS::WAFRegional::WebACLAssociation";
    private const string WebAclId = "WebACLId";

    public static IEnumerable<Resource> Of(Resource webAcl) => Of(webAcl, TypeName, WebAclId);
}
