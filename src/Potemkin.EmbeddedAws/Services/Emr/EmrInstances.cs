using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.ResourceTypes.Ec2;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Emr;

/// <summary>
/// The instances that the groups of a cluster ask for. They do not run, but are told of as if they did: rules look at their addresses.
/// See <a href="https://docs.aws.amazon.com/emr/latest/APIReference/API_ListInstances.html">ListInstances</a>.
/// </summary>
internal static class EmrInstances
{
    private const string Running = "RUNNING";

    private static readonly (string Property, string Kind)[] Kinds = [("MasterInstanceGroup", "MASTER"), ("CoreInstanceGroup", "CORE")];

    public static JsonObject Groups(DescribedOperations operations, Asked asked, Resource cluster) =>
        operations.Page(asked, [.. GroupsOf(cluster).Select(group => new JsonObject
        {
            ["Id"] = group.Id,
            ["Name"] = group.Given.Text("Name") ?? group.Kind,
            ["Market"] = group.Given.Text("Market") ?? "ON_DEMAND",
            ["InstanceGroupType"] = group.Kind,
            ["InstanceType"] = group.Given.Copy("InstanceType"),
            ["RequestedInstanceCount"] = group.Given.Number("InstanceCount"),
            ["RunningInstanceCount"] = group.Given.Number("InstanceCount"),
            ["Status"] = Status(Running, cluster.CreatedAt),
            ["Configurations"] = group.Given.Copy("Configurations") ?? new JsonArray(),
            ["EbsBlockDevices"] = new JsonArray(),
        })]);

    public static JsonObject Instances(DescribedOperations operations, Asked asked, Resource cluster)
    {
        var (kinds, id, states) = (asked.Texts("InstanceGroupTypes"), asked.Text("InstanceGroupId"), asked.Texts("InstanceStates"));
        var groups = GroupsOf(cluster)
            .Where(group => (kinds is null || kinds.Contains(group.Kind)) && (id is null || id == group.Id) && (states is null || states.Contains(Running)));
        return operations.Page(
            asked,
            [.. groups.SelectMany(group => Enumerable.Range(0, group.Given.Number("InstanceCount") ?? 0).Select(place => Instance(cluster, group, place)))]);
    }

    public static JsonObject Status(string state, DateTimeOffset since) => new()
    {
        ["State"] = state,
        ["StateChangeReason"] = new JsonObject(),
        ["Timeline"] = new JsonObject { ["CreationDateTime"] = RecordedTime.Of(since), ["ReadyDateTime"] = RecordedTime.Of(since) },
    };

    private static IEnumerable<Group> GroupsOf(Resource cluster)
    {
        var instances = cluster.Properties.Object("Instances");
        var own = Kinds.Where(kind => instances?.Object(kind.Property) is not null)
            .Select(kind => new Group($"ig-{StableId.Upper($"{kind.Kind} of {cluster.PhysicalId}", 13)}", kind.Kind, instances!.Object(kind.Property)!));
        var tasks = instances?.Objects("TaskInstanceGroups")
            .Select((given, place) => new Group($"ig-{StableId.Upper($"task {place} of {cluster.PhysicalId}", 13)}", "TASK", given)) ?? [];
        var added = cluster.Region.Resources.OfType("AWS::EMR::InstanceGroupConfig").Where(group => group.Properties.Text("JobFlowId") == cluster.PhysicalId)
            .Select(group => new Group(group.PhysicalId, group.Properties.Text("InstanceRole") ?? "TASK", group.Properties));
        return own.Concat(tasks).Concat(added);
    }

    private static JsonObject Instance(Resource cluster, Group group, int place)
    {
        var name = $"{group.Id} {place}";
        var subnet = cluster.Region.Resources.Find(Subnet.TypeName, cluster.Properties.Object("Instances")?.Text("Ec2SubnetId") ?? "");
        var octets = Convert.FromHexString(StableId.Hex64(name)[..8]);
        var instance = new JsonObject
        {
            ["Id"] = $"ci-{StableId.Upper(name, 13)}",
            ["Ec2InstanceId"] = $"i-{StableId.Hex64(name)[..17]}",
            ["PrivateIpAddress"] = $"10.{octets[0]}.{octets[1]}.{octets[2] | 1}",
            ["PrivateDnsName"] = $"ip-10-{octets[0]}-{octets[1]}-{octets[2] | 1}.{cluster.Region.Id.Region}.compute.internal",
            ["Status"] = Status(Running, cluster.CreatedAt),
            ["InstanceGroupId"] = group.Id,
            ["Market"] = group.Given.Text("Market") ?? "ON_DEMAND",
            ["InstanceType"] = group.Given.Copy("InstanceType"),
            ["EbsVolumes"] = new JsonArray(),
        };
        // Without a subnet it is the default one, which gives public addresses, as a subnet does that says so.
        if (subnet is null || subnet.Properties.Flag("MapPublicIpOnLaunch"))
        {
            instance["PublicIpAddress"] = $"54.{octets[0]}.{octets[1]}.{octets[2] | 1}";
            instance["PublicDnsName"] = $"ec2-54-{octets[0]}-{octets[1]}-{octets[2] | 1}.compute-1.amazonaws.com";
        }

        return instance;
    }

    private sealed record Group(string Id, string Kind, JsonObject Given);
}
