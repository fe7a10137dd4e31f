using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.Cdk;

/// <summary>
/// What the CDK adds to each template, for AWS to count what it is used for; nothing is made of it.
/// See <a href="https://docs.aws.amazon.com/cdk/v2/guide/usage-data.html">AWS CDK usage data</a>.
/// </summary>
internal sealed class Metadata() : StoredResourceType("AWS::CDK::Metadata", "Cdk")
{
    protected override ResourceIdentity Identify(ResourceRequest request, JsonObject properties)
    {
        var id = request.Region.World.RandomNames.Uuid();
        return new ResourceIdentity(id, id);
    }
}
