using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.OpenSearch.Operations;

/// <summary>The options of a domain: those that its template gives, over those that a new domain has.</summary>
internal static class DomainOptions
{
    private const string UsualInstance = "m5.large.search";
    private const int DedicatedMasters = 3;
    private const int Zones = 2;
    private const int OffPeakHour = 2;

    public static JsonObject Cluster(JsonObject properties)
    {
        var given = properties.Object("ClusterConfig");
        var cluster = With(given, new JsonObject
        {
            ["InstanceType"] = UsualInstance,
            ["InstanceCount"] = 1,
            ["DedicatedMasterEnabled"] = false,
            ["ZoneAwarenessEnabled"] = false,
            ["WarmEnabled"] = false,
            ["ColdStorageOptions"] = new JsonObject { ["Enabled"] = false },
            ["MultiAZWithStandbyEnabled"] = false,
        });
        if (cluster.Flag("DedicatedMasterEnabled"))
        {
            cluster["DedicatedMasterCount"] ??= DedicatedMasters;
            cluster["DedicatedMasterType"] ??= UsualInstance;
        }

        if (cluster.Flag("ZoneAwarenessEnabled"))
            cluster["ZoneAwarenessConfig"] ??= new JsonObject { ["AvailabilityZoneCount"] = Zones };
        return cluster;
    }

    public static JsonObject Volumes(JsonObject properties) => With(properties.Object("EBSOptions"), new JsonObject { ["EBSEnabled"] = false });

    /// <param name="properties">The properties of the domain.</param>
    /// <param name="isOpenSearch">Whether it can be taken for an older engine.</param>
    public static JsonObject Advanced(JsonObject properties, bool isOpenSearch)
    {
        var options = With(properties.Object("AdvancedOptions"), new JsonObject { ["rest.action.multi.allow_explicit_index"] = "true" });
        if (isOpenSearch)
            options["override_main_response_version"] ??= "false";
        return options;
    }

    public static JsonObject Endpoint(JsonObject properties) => With(properties.Object("DomainEndpointOptions"), new JsonObject
    {
        ["EnforceHTTPS"] = false,
        ["TLSSecurityPolicy"] = "Policy-Min-TLS-1-2-2019-07",
        ["CustomEndpointEnabled"] = false,
    });

    /// <summary>The master user is never told of.</summary>
    public static JsonObject Security(JsonObject properties)
    {
        var security = With(properties.Object("AdvancedSecurityOptions"), new JsonObject
        {
            ["Enabled"] = false,
            ["InternalUserDatabaseEnabled"] = false,
            ["AnonymousAuthEnabled"] = false,
        });
        security.Remove("MasterUserOptions");
        return security;
    }

    /// <summary>Burstable instances are not tuned: <a href="https://docs.aws.amazon.com/opensearch-service/latest/developerguide/auto-tune.html">Auto-Tune</a>.</summary>
    public static JsonObject AutoTune(JsonObject properties) => new()
    {
        ["State"] = Cluster(properties).Text("InstanceType") is ['t', ..] ? "DISABLED" : "ENABLED",
        ["UseOffPeakWindow"] = false,
    };

    /// <param name="engine">The engine and its version, such as <c>OpenSearch_2.5</c>.</param>
    public static JsonObject Software(string engine) => new()
    {
        ["CurrentVersion"] = $"{engine.Replace('.', '_')}_R20250625",
        ["NewVersion"] = "",
        ["UpdateAvailable"] = false,
        ["Cancellable"] = false,
        ["UpdateStatus"] = "COMPLETED",
        ["Description"] = "There is no software update available for this domain.",
        ["AutomatedUpdateDate"] = 0,
        ["OptionalDeployment"] = true,
    };

    public static JsonObject OffPeakWindow() => new()
    {
        ["Enabled"] = true,
        ["OffPeakWindow"] = new JsonObject { ["WindowStartTime"] = new JsonObject { ["Hours"] = OffPeakHour, ["Minutes"] = 0 } },
    };

    /// <summary>How it came to be: later changes are not told of.</summary>
    public static JsonObject LastChange(Resource domain)
    {
        var time = domain.CreatedAt.ToUnixTimeMilliseconds() / 1000m;
        return new JsonObject
        {
            ["ChangeId"] = StableId.Uuid($"{domain.Arn} of {domain.CreatedAt:O}"),
            ["ConfigChangeStatus"] = "Completed",
            ["InitiatedBy"] = "CUSTOMER",
            ["StartTime"] = time,
            ["LastUpdatedTime"] = time,
        };
    }

    /// <summary>What a template cannot say: whether queries are made of natural language.</summary>
    public static JsonObject Intelligence(JsonObject properties) => With(properties.Object("AIMLOptions"), new JsonObject
    {
        ["NaturalLanguageQueryGenerationOptions"] = new JsonObject { ["DesiredState"] = "DISABLED", ["CurrentState"] = "NOT_ENABLED" },
    });

    private static JsonObject With(JsonObject? given, JsonObject otherwise)
    {
        foreach (var (name, value) in given ?? [])
            otherwise[name] = value?.DeepClone();
        return otherwise;
    }
}
