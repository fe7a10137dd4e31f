using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Emr;

/// <summary>
/// Amazon EMR: what clusters there are. Nothing is computed by them.
/// See <a href="https://docs.aws.amazon.com/emr/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class EmrService(RecordedConfigurations recordings) : DescribedService("elasticmapreduce", "emr", recordings)
{
    private const string Waiting = "WAITING";

    private const string DefaultPublicAccess = """
        {"BlockPublicSecurityGroupRules":true,"PermittedPublicSecurityGroupRuleRanges":[{"MinRange":22,"MaxRange":22}]}
        """;

    private static readonly DescribedType Clusters = new("AWS::EMR::Cluster")
    {
        Members = """
            @id=Id @arn=ClusterArn @tags=Tags
            JobFlowRole=Ec2InstanceAttributes.IamInstanceProfile Instances.Ec2KeyName=Ec2InstanceAttributes.Ec2KeyName
            Instances.Ec2SubnetId=Ec2InstanceAttributes.Ec2SubnetId Instances.Ec2SubnetIds=Ec2InstanceAttributes.RequestedEc2SubnetIds
            Instances.Placement.AvailabilityZone=Ec2InstanceAttributes.Ec2AvailabilityZone
            Instances.EmrManagedMasterSecurityGroup=Ec2InstanceAttributes.EmrManagedMasterSecurityGroup
            Instances.EmrManagedSlaveSecurityGroup=Ec2InstanceAttributes.EmrManagedSlaveSecurityGroup
            Instances.ServiceAccessSecurityGroup=Ec2InstanceAttributes.ServiceAccessSecurityGroup
            Instances.AdditionalMasterSecurityGroups=Ec2InstanceAttributes.AdditionalMasterSecurityGroups
            Instances.AdditionalSlaveSecurityGroups=Ec2InstanceAttributes.AdditionalSlaveSecurityGroups
            Instances.TerminationProtected=TerminationProtected Instances.UnhealthyNodeReplacement=UnhealthyNodeReplacement
            """,
        Defaults = """
            {"Ec2InstanceAttributes":{"AdditionalMasterSecurityGroups":[],"AdditionalSlaveSecurityGroups":[]},"Applications":[],"Tags":[],"Configurations":[],
             "TerminationProtected":false,"VisibleToAllUsers":true,"NormalizedInstanceHours":0,"ScaleDownBehavior":"TERMINATE_AT_TASK_COMPLETION",
             "KerberosAttributes":{},"StepConcurrencyLevel":1,"PlacementGroups":[]}
            """,
        Complete = (cluster, item) =>
        {
            var instances = cluster.Properties.Object("Instances");
            item["AutoTerminate"] = !(instances?.Flag("KeepJobFlowAliveWhenNoSteps") ?? false);
            item["InstanceCollectionType"] = instances?.ContainsKey("MasterInstanceFleet") is true ? "INSTANCE_FLEET" : "INSTANCE_GROUP";
            item["Status"] = EmrInstances.Status(Waiting, cluster.CreatedAt);
        },
        Missing = new("InvalidRequestException", "Cluster id '{id}' is not valid."),
    };

    private static readonly DescribedType SecurityConfigurations = new("AWS::EMR::SecurityConfiguration")
    {
        Members = "@id=Name @created=CreationDateTime",
        Missing = new("InvalidRequestException", "Security configuration with name '{id}' does not exist."),
    };

    private static readonly DescribedType Studios = new("AWS::EMR::Studio")
    {
        Members = "@arn=StudioArn @created=CreationTime @tags=Tags",
        Missing = new("InvalidRequestException", "Studio with id '{id}' does not exist."),
    };

    protected override DescribedErrors Errors { get; } = new() { Invalid = "InvalidRequestException" };

    protected override void Offer(DescribedOperations operations) => operations
        .List("ListClusters", Clusters, where: InState)
        .One("DescribeCluster", Clusters, "ClusterId", "Cluster")
        .List("ListSecurityConfigurations", SecurityConfigurations)
        .One("DescribeSecurityConfiguration", SecurityConfigurations, "Name")
        .List("ListStudios", Studios)
        .One("DescribeStudio", Studios, "StudioId", "Studio")
        .Add("ListInstances", asked => EmrInstances.Instances(operations, asked, operations.Find(asked, Clusters, "ClusterId")))
        .Add("ListInstanceGroups", asked => EmrInstances.Groups(operations, asked, operations.Find(asked, Clusters, "ClusterId")))
        .Add("ListBootstrapActions", asked => operations.Page(
            asked, [.. operations.Find(asked, Clusters, "ClusterId").Properties.Objects("BootstrapActions").Select(BootstrapAction)]))
        .NoneOf("ListSteps", Clusters, "ClusterId")
        .Add("GetBlockPublicAccessConfiguration", asked => new JsonObject
        {
            ["BlockPublicAccessConfiguration"] = JsonNode.Parse(DefaultPublicAccess),
            ["BlockPublicAccessConfigurationMetadata"] = new JsonObject
            {
                ["CreationDateTime"] = RecordedTime.Of(DateTimeOffset.UnixEpoch),
                ["CreatedByArn"] = asked.Region.Id.GlobalArn("iam", "root"),
            },
        });

    private static Func<Resource, bool> InState(Asked asked)
    {
        var states = asked.Texts("ClusterStates");
        var (after, before) = (asked.Text("CreatedAfter"), asked.Text("CreatedBefore"));
        return cluster => (states is null || states.Contains(Waiting))
            && (after is null || string.CompareOrdinal(RecordedTime.Of(cluster.CreatedAt), after) > 0)
            && (before is null || string.CompareOrdinal(RecordedTime.Of(cluster.CreatedAt), before) < 0);
    }

    private static JsonObject BootstrapAction(JsonObject action) => new()
    {
        ["Name"] = action.Copy("Name"),
        ["ScriptPath"] = action.Object("ScriptBootstrapAction")?.Copy("Path"),
        ["Args"] = action.Object("ScriptBootstrapAction")?.Copy("Args") ?? new JsonArray(),
    };
}
