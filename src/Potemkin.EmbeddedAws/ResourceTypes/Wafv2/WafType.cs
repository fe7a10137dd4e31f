using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Wafv2;

/// <summary>What has an ARN that tells whether it is for a region or for CloudFront.</summary>
/// <param name="noun">The last part of the type's name.</param>
internal abstract class WafType(string noun) : RegistryType($"AWS::WAFv2::{noun}")
{
    protected override void Prepare(RegionState region, JsonObject properties, RegistryValues values)
    {
        var scope = properties.Text("Scope") == "CLOUDFRONT" ? "global" : "regional";
        values.Set("Arn", region.Id.Arn("wafv2", $"{scope}/{noun.ToLowerInvariant()}/{values.Text("Name")}/{values.Text("Id")}"));
    }
}
