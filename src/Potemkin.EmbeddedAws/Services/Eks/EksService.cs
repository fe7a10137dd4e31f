using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Eks;

/// <summary>
/// Amazon EKS: what clusters there are, and what belongs to them. Nothing runs in them.
/// See <a href="https://docs.aws.amazon.com/eks/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class EksService(RecordedConfigurations recordings) : DescribedService("eks", "eks", recordings)
{
    private static readonly string[] LogTypes = ["api", "audit", "authenticator", "controllerManager", "scheduler"];

    private static readonly DescribedType Clusters = new("AWS::EKS::Cluster")
    {
        Members = "@id=name @arn=arn @created=createdAt @tags=tags",
        Defaults = """
            {"status":"ACTIVE","platformVersion":"eks.1","kubernetesNetworkConfig":{"serviceIpv4Cidr":"10.100.0.0/16","ipFamily":"ipv4"},
             "resourcesVpcConfig":{"securityGroupIds":[],"endpointPublicAccess":true,"endpointPrivateAccess":false,"publicAccessCidrs":["0.0.0.0/0"]},
             "accessConfig":{"authenticationMode":"CONFIG_MAP"},"deletionProtection":false,"health":{"issues":[]}}
            """,
        Complete = Complete,
        Missing = new("ResourceNotFoundException", "No cluster found for name: {id}.", 404),
    };

    private static readonly DescribedType NodeGroups = new("AWS::EKS::Nodegroup")
    {
        Members = "@arn=nodegroupArn @created=createdAt @created=modifiedAt @tags=tags",
        Defaults = """{"status":"ACTIVE","capacityType":"ON_DEMAND","amiType":"AL2023_x86_64_STANDARD","diskSize":20,"instanceTypes":["t3.medium"],"health":{"issues":[]}}""",
        Names = ["nodegroupName"],
        Missing = new("ResourceNotFoundException", "No node group found for name: {id}.", 404),
    };

    private static readonly DescribedType Profiles = new("AWS::EKS::FargateProfile")
    {
        Members = "@arn=fargateProfileArn @created=createdAt @tags=tags",
        Defaults = """{"status":"ACTIVE","health":{"issues":[]}}""",
        Names = ["fargateProfileName"],
        Missing = new("ResourceNotFoundException", "No Fargate Profile found with name: {id}.", 404),
    };

    private static readonly DescribedType Addons = new("AWS::EKS::Addon")
    {
        Members = "@arn=addonArn @created=createdAt @created=modifiedAt @tags=tags",
        Defaults = """{"status":"ACTIVE","health":{"issues":[]}}""",
        Names = ["addonName"],
        Missing = new("ResourceNotFoundException", "No addon: {id} found in cluster.", 404),
    };

    private static readonly DescribedType AccessEntries = new("AWS::EKS::AccessEntry")
    {
        Members = "@created=createdAt @created=modifiedAt @tags=tags",
        Defaults = """{"type":"STANDARD","kubernetesGroups":[]}""",
        Names = ["principalArn"],
        Missing = new("ResourceNotFoundException", "The specified principalArn could not be found. You can view your available access entries with 'list-access-entries'.", 404),
    };

    protected override DescribedErrors Errors { get; } = new()
    {
        Invalid = "InvalidParameterException",
        Missing = new("NotFoundException", "No resource found for ARN: {id}", 404),
    };

    protected override void Offer(DescribedOperations operations) => operations
        .Names("ListClusters", Clusters, cluster => cluster.PhysicalId)
        .One("DescribeCluster", Clusters, "name", "cluster")
        .Names("ListNodegroups", NodeGroups, group => NameOf(group, "NodegroupName"), Within(operations))
        .One("DescribeNodegroup", NodeGroups, "nodegroupName", "nodegroup", Within(operations))
        .Names("ListFargateProfiles", Profiles, profile => NameOf(profile, "FargateProfileName"), Within(operations))
        .One("DescribeFargateProfile", Profiles, "fargateProfileName", "fargateProfile", Within(operations))
        .Names("ListAddons", Addons, addon => NameOf(addon, "AddonName"), Within(operations))
        .One("DescribeAddon", Addons, "addonName", "addon", Within(operations))
        .Names("ListAccessEntries", AccessEntries, entry => NameOf(entry, "PrincipalArn"), Within(operations))
        .One("DescribeAccessEntry", AccessEntries, "principalArn", "accessEntry", Within(operations))
        .NoneOf("ListIdentityProviderConfigs", Clusters, "clusterName")
        .NoneOf("ListInsights", Clusters, "clusterName")
        .NoneOf("ListUpdates", Clusters, "name")
        .Tags("ListTagsForResource", "resourceArn", "tags");

    /// <summary>What belongs to the cluster that is asked for, which must be there.</summary>
    private static Func<Asked, Func<Resource, bool>> Within(DescribedOperations operations) => asked =>
    {
        var cluster = operations.Find(asked, Clusters, "clusterName");
        return resource => resource.Properties.Text("ClusterName") == cluster.PhysicalId;
    };

    private static string NameOf(Resource resource, string property) =>
        resource.Properties.Text(property) ?? resource.Attributes.GetValueOrDefault(property)?.ToString() ?? resource.PhysicalId;

    private static void Complete(Resource cluster, JsonObject item)
    {
        var network = item["resourcesVpcConfig"]!.AsObject();
        network["clusterSecurityGroupId"] = cluster.Attributes.GetValueOrDefault("ClusterSecurityGroupId")?.DeepClone();
        network["vpcId"] = network.Texts("subnetIds")
            .Select(id => cluster.Region.Resources.Find(Subnet.TypeName, id)?.Properties.Text("VpcId")).FirstOrDefault(vpc => vpc is not null);
        item["identity"] = new JsonObject { ["oidc"] = new JsonObject { ["issuer"] = cluster.Attributes.GetValueOrDefault("OpenIdConnectIssuerUrl")?.DeepClone() } };
        item["logging"] = Logging(cluster.Properties.Object("Logging")?.Object("ClusterLogging")?.Objects("EnabledTypes").Select(type => type.Text("Type")!).ToList() ?? []);
    }

    private static JsonObject Logging(IReadOnlyList<string> enabled)
    {
        var setups = new[] { (Types: LogTypes.Intersect(enabled), Enabled: true), (Types: LogTypes.Except(enabled), Enabled: false) }
            .Where(setup => setup.Types.Any())
            .Select(setup => new JsonObject { ["types"] = new JsonArray([.. setup.Types.Select(type => (JsonNode)type)]), ["enabled"] = setup.Enabled });
        return new JsonObject { ["clusterLogging"] = new JsonArray([.. setups]) };
    }
}
