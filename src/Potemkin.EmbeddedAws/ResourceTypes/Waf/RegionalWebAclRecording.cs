using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Waf;

/// <summary>A web ACL of a region as AWS Config records it, with what it is put before.</summary>
internal sealed class RegionalWebAclRecording() : WebAclRecording("AWS::WAFRegional::WebACL")
{
    protected override void Complete(Resource resource, JsonObject configuration)
    {
        base.Complete(resource, configuration);
        configuration["associationList"] = new JsonArray([.. WebAclAssociation.Of(resource)
            .Select(association => new JsonObject { ["resourceARN"] = association.Properties.Copy("ResourceArn") })]);
    }
}
