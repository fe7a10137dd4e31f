using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.ResourceTypes.Kms;
using Potemkin.EmbeddedAws.ResourceTypes.Rds;
using Potemkin.EmbeddedAws.Services.Described;

namespace Potemkin.EmbeddedAws.Services.Dms;

/// <summary>
/// AWS Database Migration Service: what instances, endpoints and tasks there are. Nothing is migrated.
/// See <a href="https://docs.aws.amazon.com/dms/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class DmsService(RecordedConfigurations recordings) : DescribedService("dms", "dms", recordings)
{
    private static readonly DescribedType SubnetGroups = new("AWS::DMS::ReplicationSubnetGroup")
    {
        Members = "@id=ReplicationSubnetGroupIdentifier",
        Defaults = """{"SubnetGroupStatus":"Complete","SupportedNetworkTypes":["IPV4"],"IsReadOnly":false}""",
        Complete = (group, item) =>
        {
            var subnets = group.Properties.Texts("SubnetIds").Select(id => (Id: id, Subnet: group.Region.Resources.Find(Subnet.TypeName, id))).ToList();
            item["VpcId"] = subnets.Select(subnet => subnet.Subnet?.Properties.Text("VpcId")).FirstOrDefault(vpc => vpc is not null);
            item["Subnets"] = new JsonArray([.. subnets.Select(subnet => new JsonObject
            {
                ["SubnetIdentifier"] = subnet.Id,
                ["SubnetAvailabilityZone"] = new JsonObject { ["Name"] = subnet.Subnet?.Properties.Text("AvailabilityZone") ?? $"{group.Region.Id.Region}a" },
                ["SubnetStatus"] = "Active",
            })]);
        },
    };

    private static readonly DescribedType Instances = new("AWS::DMS::ReplicationInstance")
    {
        // What Ref gives are the ARNs.
        Members = "@id=ReplicationInstanceArn @created=InstanceCreateTime",
        Defaults = """
            {"ReplicationInstanceStatus":"available","AllocatedStorage":50,"MultiAZ":false,"AutoMinorVersionUpgrade":true,"PubliclyAccessible":true,
             "VpcSecurityGroups":[],"PendingModifiedValues":{},"NetworkType":"IPV4"}
            """,
        Complete = (instance, item) =>
        {
            item["AvailabilityZone"] ??= $"{instance.Region.Id.Region}a";
            item["ReplicationInstanceIdentifier"] ??= instance.PhysicalId;
            item["VpcSecurityGroups"] = DatabaseNetwork.SecurityGroups(instance.Properties.Texts("VpcSecurityGroupIds"));
            item["KmsKeyId"] = KeyArn.InEffect(instance.Region, instance.Properties.Text("KmsKeyId"), "dms");
            if (instance.Properties.Text("ReplicationSubnetGroupIdentifier") is { } name)
                item["ReplicationSubnetGroup"] = new JsonObject { ["ReplicationSubnetGroupIdentifier"] = name };
        },
        Missing = new("ResourceNotFoundFault", "No Instances found matching the filters."),
    };

    private static readonly DescribedType Endpoints = new("AWS::DMS::Endpoint")
    {
        Members = "@id=EndpointArn",
        Defaults = """{"Status":"active","SslMode":"none"}""",
        Complete = (endpoint, item) =>
        {
            item["EndpointIdentifier"] ??= endpoint.PhysicalId;
            item["EndpointType"] = endpoint.Properties.Text("EndpointType")?.ToUpperInvariant();
        },
        Missing = new("ResourceNotFoundFault", "No endpoints found matching the filters."),
    };

    private static readonly DescribedType Tasks = new("AWS::DMS::ReplicationTask")
    {
        Members = "@id=ReplicationTaskArn @created=ReplicationTaskCreationDate",
        Defaults = """{"Status":"ready"}""",
        Missing = new("ResourceNotFoundFault", "No Tasks found matching the filters."),
    };

    private static readonly DescribedType Subscriptions = new("AWS::DMS::EventSubscription")
    {
        Members = "@id=CustSubscriptionId @account=CustomerAwsId @created=SubscriptionCreationTime SourceIds=SourceIdsList EventCategories=EventCategoriesList",
        Defaults = """{"Status":"active","Enabled":true,"SourceIdsList":[],"EventCategoriesList":[]}""",
        Missing = new("ResourceNotFoundFault", "Event Subscription {id} not found."),
    };

    private static readonly DescribedType Certificates = new("AWS::DMS::Certificate") { Members = "@id=CertificateArn @created=CertificateCreationDate" };

    protected override DescribedErrors Errors { get; } = new() { Missing = new("ResourceNotFoundFault", "Resource {id} not found.") };

    protected override void Offer(DescribedOperations operations) => operations
        .List(
            "DescribeReplicationInstances",
            Instances,
            filters: """
            replication-instance-arn=ReplicationInstanceArn replication-instance-id=ReplicationInstanceIdentifier
            replication-instance-class=ReplicationInstanceClass engine-version=EngineVersion
            """)
        .List(
            "DescribeEndpoints",
            Endpoints,
            filters: """
            endpoint-arn=EndpointArn endpoint-id=EndpointIdentifier endpoint-type=EndpointType engine-name=EngineName
            """)
        .List(
            "DescribeReplicationTasks",
            Tasks,
            filters: """
            replication-task-arn=ReplicationTaskArn replication-task-id=ReplicationTaskIdentifier migration-type=MigrationType
            endpoint-arn=SourceEndpointArn replication-instance-arn=ReplicationInstanceArn
            """,
            where: asked =>
        {
            asked.Ignoring("WithoutSettings");
            return _ => true;
        })
        .List("DescribeReplicationSubnetGroups", SubnetGroups, filters: "replication-subnet-group-id=ReplicationSubnetGroupIdentifier")
        .List("DescribeEventSubscriptions", Subscriptions, "SubscriptionName")
        .List("DescribeCertificates", Certificates, filters: "certificate-arn=CertificateArn certificate-id=CertificateIdentifier")
        .None("DescribeEvents", "DescribeReplications")
        .Tags("ListTagsForResource", "ResourceArn", "TagList");
}
