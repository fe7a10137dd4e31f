using Potemkin.EmbeddedAws.ResourceTypes.Registry;

namespace Potemkin.EmbeddedAws.ResourceTypes.OpenSearch;

/// <summary>
/// A search domain. The registry has <c>DomainArn</c> among its properties; AWS gives it as an attribute.
/// See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html">AWS::OpenSearchService::Domain</a>.
/// </summary>
internal sealed class Domain() : RegistryType(TypeName)
{
    public const string TypeName = "AWS::OpenSearchService::Domain";

    protected override string OtherNameOfArn => "DomainArn";
}
