using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ServiceCatalog;

/// <summary>
/// A portfolio as AWS Config records it, with the accounts that it is shared with.
/// See <a href="https://docs.aws.amazon.com/servicecatalog/latest/dg/API_PortfolioDetail.html">PortfolioDetail</a>.
/// </summary>
internal sealed class PortfolioRecording() : DescribedRecording(PortfolioShare.PortfolioType, "ProviderName")
{
    protected override string Defaults => """{"tagOptions":[]}""";

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new()
    {
        ["portfolioAccess"] = new JsonObject { ["accountIds"] = ListOf(PortfolioShare.Of(resource).Select(share => share.Properties.Text("AccountId")!)) },
    };
}
