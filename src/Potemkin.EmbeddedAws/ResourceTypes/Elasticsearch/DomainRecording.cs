using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Elasticsearch;

/// <summary>
/// An Elasticsearch domain as AWS Config records it.
/// See <a href="https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_ElasticsearchDomainStatus.html">ElasticsearchDomainStatus</a>.
/// </summary>
internal sealed class DomainRecording() : DescribedRecording(
    "AWS::Elasticsearch::Domain",
    """
    AdvancedOptions AdvancedSecurityOptions Arn CognitoOptions DomainEndpointOptions DomainName EBSOptions ElasticsearchClusterConfig
    ElasticsearchVersion EncryptionAtRestOptions Id=domainId LogPublishingOptions NodeToNodeEncryptionOptions SnapshotOptions
    """,
    ItemNames.SmallCapitals)
{
    protected override string Defaults =>
        """
        {"advancedSecurityOptions":{"enabled":false,"internalUserDatabaseEnabled":false},"cognitoOptions":{"enabled":false},"created":true,
         "deleted":false,"domainEndpointOptions":{"enforceHTTPS":false,"customEndpointEnabled":false,"tlssecurityPolicy":"Policy-Min-TLS-1-0-2019-07"},
         "elasticsearchClusterConfig":{"instanceType":"m4.large.elasticsearch","instanceCount":1,"dedicatedMasterEnabled":false,"zoneAwarenessEnabled":false,
          "warmEnabled":false},"elasticsearchVersion":"1.5","encryptionAtRestOptions":{"enabled":false},"nodeToNodeEncryptionOptions":{"enabled":false},
         "processing":false,"snapshotOptions":{},"upgradeProcessing":false}
        """;

    protected override void Complete(Resource resource, JsonObject configuration)
    {
        var properties = resource.Properties;
        configuration["advancedSecurityOptions"]!.AsObject().Remove("masterUserOptions");
        if (properties["AccessPolicies"] is { } policies)
            configuration["accessPolicies"] = policies is JsonObject document ? CompactJson.Of(document) : policies.ToString();
        if (properties.Object("EncryptionAtRestOptions")?.Flag("Enabled") == true)
            configuration["encryptionAtRestOptions"]!["kmsKeyId"] = KeyArn.InEffect(resource.Region, properties.Object("EncryptionAtRestOptions")!.Text("KmsKeyId"), "es");
        var endpoint = resource.Attributes["DomainEndpoint"].DeepClone();
        if (properties.Object("VPCOptions") is { } vpc)
        {
            configuration["vpcoptions"] = Network(resource.Region, vpc);
            configuration["endpoints"] = new JsonObject { ["vpc"] = endpoint };
        }
        else
        {
            configuration["endpoint"] = endpoint;
        }
    }

    protected override string ZoneOf(Resource resource) => SeveralZones;

    protected override Dictionary<string, JsonNode?> Supplementary(Resource resource) => new() { ["Tags"] = RecordedTags.Of(resource) };

    private static JsonObject Network(RegionState region, JsonObject vpc)
    {
        var subnets = vpc.Texts("SubnetIds").Select(id => region.Resources.Find(Subnet.TypeName, id)).OfType<Resource>().ToList();
        var network = new JsonObject
        {
            ["subnetIds"] = vpc.Copy("SubnetIds") ?? new JsonArray(),
            ["securityGroupIds"] = vpc.Copy("SecurityGroupIds") ?? new JsonArray(),
            ["availabilityZones"] = ListOf(subnets.Select(subnet => subnet.Properties.Text("AvailabilityZone")!).Distinct()),
        };
        if (subnets.Count > 0)
            network["vpcid"] = subnets[0].Properties.Text("VpcId");
        return network;
    }
}
