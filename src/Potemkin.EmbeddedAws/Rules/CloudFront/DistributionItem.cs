using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.CloudFront;

/// <summary>The configuration item of a distribution, as rules read it: lists are objects that count their items.</summary>
internal sealed class DistributionItem(ConfigurationItem item)
{
    private JsonNode? Config => item.At("distributionConfig");

    public IReadOnlyList<JsonNode> Origins => Config.List("origins.items");

    /// <summary>Whether its certificate is another than CloudFront's own.</summary>
    public bool HasCertificateOfItsOwn => !Config.Flag("viewerCertificate.cloudFrontDefaultCertificate");

    /// <summary>Whether viewers may speak HTTP with it, by the default cache behavior or any other.</summary>
    public bool TakesHttp => Config.List("cacheBehaviors.items").Append(Config.At("defaultCacheBehavior")).Any(behavior => behavior.Text("viewerProtocolPolicy") == "allow-all");
}
