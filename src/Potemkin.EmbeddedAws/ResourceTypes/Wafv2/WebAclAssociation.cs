using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Wafv2;

/// <summary>
/// What puts a web ACL before a stage, a load balancer or another resource, and shows in their items where AWS Config tells of it.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html">AWS::WAFv2::WebACLAssociation</a>.
/// </summary>
internal sealed class WebAclAssociation() : RegistryType(TypeName)
{
    private const string TypeName = "AWS::WAFv2::WebACLAssociation";

    private static readonly string[] Protected = [ApiGateway.StageRecording.TypeName, ElasticLoadBalancingV2.LoadBalancer.TypeName];

    /// <summary>The ARN of the web ACL before the resource; null where there is none.</summary>
    public static string? WebAclOf(Resource resource) => resource.Region.Resources.OfType(TypeName)
        .FirstOrDefault(association => association.Properties.Text("ResourceArn") == resource.Arn)
        ?.Properties.Text("WebACLArn");

    protected override IEnumerable<Resource> ShownBy(Resource resource) => Protected
        .SelectMany(resource.Region.Resources.OfType)
        .Where(other => other.Arn == resource.Properties.Text("ResourceArn"));
}
