using Potemkin.EmbeddedAws.ResourceTypes.Registry;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.ServiceCatalog;

/// <summary>
/// What lets another account use a portfolio.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioshare.html">AWS::ServiceCatalog::PortfolioShare</a>.
/// </summary>
internal sealed class PortfolioShare() : PartType(TypeName, PortfolioType, PortfolioId)
{
    public const string PortfolioType = "AWS::ServiceCatalog::Portfolio";

    private const string TypeName = "AWS::ServiceCatalog::PortfolioShare";
    private const string PortfolioId = "PortfolioId";

    public static IEnumerable<Resource> Of(Resource portfolio) => Of(portfolio, TypeName, PortfolioId);
}
