using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Waf;

/// <summary>
/// A web ACL of AWS WAF Classic as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/waf/latest/APIReference/API_waf_WebACL.html">WebACL</a>.
/// </summary>
/// <param name="resourceType">The type.</param>
internal abstract class WebAclRecording(string resourceType) : DescribedRecording(resourceType, "Id=webACLId MetricName Name Rules=rulesList")
{
    protected sealed override string Defaults => """{"rulesList":[]}""";

    protected override void Complete(Resource resource, JsonObject configuration) =>
        configuration["defaultAction"] = resource.Properties.Object("DefaultAction")?.Text("Type");
}
