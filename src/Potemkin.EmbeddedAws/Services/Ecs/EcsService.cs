using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.Services.Described;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Ecs;

/// <summary>
/// Amazon ECS: what clusters, services and task definitions there are. No task runs.
/// See <a href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/Welcome.html">the API reference</a>.
/// </summary>
/// <param name="recordings">Know what resources are like.</param>
internal sealed class EcsService(RecordedConfigurations recordings) : DescribedService("ecs", "ecs", recordings)
{
    private const string DefaultCluster = "default";

    private const string OfContainers = """
        {"cpu":0,"portMappings":[],"essential":true,"environment":[],"mountPoints":[],"volumesFrom":[],"systemControls":[]}
        """;

    private static readonly DescribedType Clusters = new("AWS::ECS::Cluster")
    {
        Members = "@arn=clusterArn ClusterSettings=settings @tags=tags",
        Defaults = """
            {"status":"ACTIVE","registeredContainerInstancesCount":0,"runningTasksCount":0,"pendingTasksCount":0,"activeServicesCount":0,"statistics":[],
             "tags":[],"settings":[{"name":"containerInsights","value":"disabled"}],"capacityProviders":[],"defaultCapacityProviderStrategy":[]}
            """,
        Complete = (cluster, item) => item["activeServicesCount"] = Services!.In(cluster.Region).Count(service => IsIn(service, cluster)),
        Missing = new("ClusterNotFoundException", "Cluster not found."),
    };

    private static readonly DescribedType Services = new("AWS::ECS::Service")
    {
        Members = "Role=roleArn PlacementStrategies=placementStrategy @created=createdAt @tags=tags",
        Defaults = """
            {"status":"ACTIVE","desiredCount":1,"runningCount":0,"pendingCount":0,"loadBalancers":[],"serviceRegistries":[],"events":[],"deployments":[],
             "placementConstraints":[],"placementStrategy":[],"schedulingStrategy":"REPLICA","enableECSManagedTags":false,"enableExecuteCommand":false,
             "propagateTags":"NONE","tags":[],"deploymentConfiguration":{"maximumPercent":200,"minimumHealthyPercent":100}}
            """,
        Complete = (service, item) => item["clusterArn"] = ClusterArnOf(service),
        Names = ["serviceName"],
        Missing = new("ServiceNotFoundException", "Service not found."),
    };

    private static readonly DescribedType TaskDefinitions = new("AWS::ECS::TaskDefinition")
    {
        Members = "@created=registeredAt",
        Defaults = """{"status":"ACTIVE","volumes":[],"placementConstraints":[],"containerDefinitions":[]}""",
        Complete = (definition, item) =>
        {
            item["revision"] = RevisionOf(definition);
            item["compatibilities"] = new JsonArray([.. definition.Properties.Texts("RequiresCompatibilities").Prepend("EC2").Distinct().Select(each => (JsonNode)each)]);
            foreach (var container in item.Objects("containerDefinitions"))
                JsonMerge.Fill(container, JsonNode.Parse(OfContainers)!.AsObject());
        },
        Missing = new("ClientException", "Unable to describe task definition."),
    };

    protected override DescribedErrors Errors { get; } = new()
    {
        Invalid = "InvalidParameterException",
        Missing = new("ClientException", "The specified resource could not be found: {id}"),
    };

    protected override void Offer(DescribedOperations operations) => operations
        .Names("ListClusters", Clusters, cluster => cluster.Arn)
        .Add("DescribeClusters", asked => Several(
            operations, asked, Clusters, "clusters", asked.Texts("clusters") ?? [DefaultCluster], _ => true, ["settings", "tags", "configuration", "statistics"]))
        .Names("ListServices", Services, service => service.Arn, asked => InCluster(operations, asked))
        .Add("DescribeServices", asked => Several(
            operations, asked, Services, "services", asked.Texts("services") ?? [], InCluster(operations, asked), ["tags"]))
        .Names("ListTaskDefinitions", TaskDefinitions, definition => definition.Arn, Asked)
        .Add("DescribeTaskDefinition", asked => Definition(operations, asked))
        .Add("ListTaskDefinitionFamilies", asked => operations.Page(
            asked, [.. TaskDefinitions.In(asked.Region).Where(Asked(asked)).Select(FamilyOf).Distinct().Select(family => (JsonNode)family)]))
        .None("ListContainerInstances", "ListTasks")
        .Tags("ListTagsForResource", "resourceArn", "tags");

    private static string ClusterArnOf(Resource service)
    {
        var given = service.Properties.Text("Cluster") ?? DefaultCluster;
        return given.StartsWith("arn:", StringComparison.Ordinal) ? given : service.Region.Id.Arn("ecs", $"cluster/{given}");
    }

    private static bool IsIn(Resource service, Resource cluster) => ClusterArnOf(service) == cluster.Arn;

    /// <summary>The services of the cluster that is asked for, which must be there.</summary>
    private static Func<Resource, bool> InCluster(DescribedOperations operations, Asked asked)
    {
        var (kind, strategy) = (asked.Text("launchType"), asked.Text("schedulingStrategy"));
        var arn = asked.Text("cluster") is null ? asked.Region.Id.Arn("ecs", $"cluster/{DefaultCluster}") : operations.Find(asked, Clusters, "cluster").Arn;
        return service => ClusterArnOf(service) == arn
            && (kind is null || service.Properties.Text("LaunchType") == kind)
            && (strategy is null || (service.Properties.Text("SchedulingStrategy") ?? "REPLICA") == strategy);
    }

    /// <summary>Describes those that are there, and says of the others that they are missing. Some parts are told only when they are asked for.</summary>
    private static JsonObject Several(
        DescribedOperations operations,
        Asked asked,
        DescribedType type,
        string list,
        IReadOnlyList<string> names,
        Func<Resource, bool> where,
        string[] parts)
    {
        var shape = type.ResourceType[(type.ResourceType.LastIndexOf(':') + 1)..];
        var all = type.In(asked.Region).Where(where).Select(resource => (Resource: resource, Item: operations.Describe(resource, type, shape))).ToList();
        var found = names.Select(name => (Name: name, Item: all.FirstOrDefault(each => type.IsNamed(each.Resource, each.Item, name)).Item)).ToList();
        var include = asked.Texts("include") ?? [];
        foreach (var (_, item) in found.Where(each => each.Item is not null))
        {
            foreach (var part in parts.Where(part => !include.Contains(part.ToUpperInvariant()) && !include.Contains(part.ToUpperInvariant() + "S")))
                item.Remove(part);
        }

        return new JsonObject
        {
            [list] = new JsonArray([.. found.Where(each => each.Item is not null).Select(each => each.Item)]),
            ["failures"] = new JsonArray([.. found.Where(each => each.Item is null).Select(each => new JsonObject
            {
                ["arn"] = each.Name.StartsWith("arn:", StringComparison.Ordinal) ? each.Name : asked.Region.Id.Arn("ecs", $"{shape.ToLowerInvariant()}/{each.Name}"),
                ["reason"] = "MISSING",
            })]),
        };
    }

    private static string FamilyOf(Resource definition) => definition.Arn[(definition.Arn.LastIndexOf('/') + 1)..].Split(':')[0];

    private static int RevisionOf(Resource definition) => int.Parse(definition.Arn[(definition.Arn.LastIndexOf(':') + 1)..], null);

    /// <summary>The definitions of a family, all of which are active.</summary>
    private static Func<Resource, bool> Asked(Asked asked)
    {
        var (family, status) = (asked.Text("familyPrefix"), asked.Text("status"));
        asked.Ignoring("sort");
        return definition => status is null or "ACTIVE" or "ALL" && (family is null || FamilyOf(definition).StartsWith(family, StringComparison.Ordinal));
    }

    /// <summary>A definition, by its ARN, its family and revision, or the latest of its family.</summary>
    private static JsonObject Definition(DescribedOperations operations, Asked asked)
    {
        var name = asked.Text("taskDefinition")!;
        var found = TaskDefinitions.In(asked.Region)
            .Where(definition => definition.Arn == name || FamilyOf(definition) == name || $"{FamilyOf(definition)}:{RevisionOf(definition)}" == name)
            .MaxBy(RevisionOf) ?? throw TaskDefinitions.Missing!.For(name, asked.Region);
        var answer = new JsonObject { ["taskDefinition"] = operations.Describe(found, TaskDefinitions, "TaskDefinition") };
        if (asked.Texts("include")?.Contains("TAGS") is true)
            answer["tags"] = RecordedTags.Of(found);
        return answer;
    }
}
