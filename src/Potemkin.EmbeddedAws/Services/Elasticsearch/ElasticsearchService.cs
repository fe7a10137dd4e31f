using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.OpenSearch;
using Potemkin.EmbeddedAws.Services.Described;

namespace Potemkin.EmbeddedAws.Services.Elasticsearch;

/// <summary>
/// The API that Amazon OpenSearch Service had as Amazon Elasticsearch Service, and has still: it tells of domains of both kinds.
/// See <a href="https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DescribeElasticsearchDomain.html">DescribeElasticsearchDomain</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class ElasticsearchService(RecordedConfigurations recordings) : DescribedService("es", "es", recordings)
{
    private static readonly DescribedType Domains = new("AWS::Elasticsearch::Domain")
    {
        OtherTypes = [Domain.TypeName],
        Members = "@id=DomainName @arn=ARN ClusterConfig=ElasticsearchClusterConfig EngineVersion=ElasticsearchVersion Id=DomainId DomainEndpoint=Endpoint",
        Defaults = """
            {"Created":true,"Deleted":false,"Processing":false,"UpgradeProcessing":false,"ElasticsearchVersion":"OpenSearch_3.1",
             "ElasticsearchClusterConfig":{"InstanceType":"m4.large.elasticsearch","InstanceCount":1,"DedicatedMasterEnabled":false,
              "ZoneAwarenessEnabled":false,"WarmEnabled":false},
             "EBSOptions":{"EBSEnabled":false},"AccessPolicies":"","SnapshotOptions":{},"CognitoOptions":{"Enabled":false},
             "EncryptionAtRestOptions":{"Enabled":false},"NodeToNodeEncryptionOptions":{"Enabled":false},"AdvancedOptions":{},
             "DomainEndpointOptions":{"EnforceHTTPS":false,"TLSSecurityPolicy":"Policy-Min-TLS-1-0-2019-07","CustomEndpointEnabled":false},
             "AdvancedSecurityOptions":{"Enabled":false,"InternalUserDatabaseEnabled":false}}
            """,
        Complete = (domain, item) =>
        {
            // A domain in a VPC has its endpoint there alone.
            if (domain.Properties.ContainsKey("VPCOptions"))
                item.Remove("Endpoint");
            item["EngineType"] = EngineOf(domain);
        },
        Missing = new("ResourceNotFoundException", "Domain not found: {id}", 409),
    };

    protected override void Offer(DescribedOperations operations) => operations
        .One("DescribeElasticsearchDomain", Domains, "DomainName", "DomainStatus")
        .List("DescribeElasticsearchDomains", Domains, "DomainNames", passing: true)
        .Add("DescribeElasticsearchDomainConfig", asked => Configuration(operations, asked))
        .List("ListDomainNames", Domains, where: asked =>
        {
            var engine = asked.Text("EngineType");
            return domain => engine is null || engine == EngineOf(domain);
        })
        .Tags("ListTags", "ARN", "TagList");

    private static string EngineOf(State.Resource domain) =>
        domain.Type == Domain.TypeName && domain.Properties.Text("EngineVersion")?.StartsWith("Elasticsearch", StringComparison.Ordinal) is not true
            ? "OpenSearch"
            : "Elasticsearch";

    /// <summary>The options of the domain's status, each with its own.</summary>
    private static JsonObject Configuration(DescribedOperations operations, Asked asked)
    {
        var domain = operations.Find(asked, Domains, "DomainName");
        var options = operations.Describe(domain, Domains, "ElasticsearchDomainStatus");
        return new JsonObject
        {
            ["DomainConfig"] = new JsonObject(options.Select(option => KeyValuePair.Create(option.Key, (JsonNode?)new JsonObject
            {
                ["Options"] = option.Value?.DeepClone(),
                ["Status"] = new JsonObject
                {
                    ["CreationDate"] = RecordedTime.Of(domain.CreatedAt),
                    ["UpdateDate"] = RecordedTime.Of(domain.CreatedAt),
                    ["UpdateVersion"] = 1,
                    ["State"] = "Active",
                    ["PendingDeletion"] = false,
                },
            }))),
        };
    }
}
