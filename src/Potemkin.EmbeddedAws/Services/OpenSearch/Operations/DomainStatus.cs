using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.OpenSearch.Operations;

/// <summary>
/// A domain, with what holds where its template says nothing.
/// See <a href="https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainStatus.html">DomainStatus</a>.
/// </summary>
internal sealed record DomainStatus
{
    private const string LatestEngine = "OpenSearch_3.1";

    public required string DomainId { get; init; }

    public required string DomainName { get; init; }

    public required string ARN { get; init; }

    public bool Created => true;

    public bool Deleted => false;

    public string? Endpoint { get; init; }

    public JsonObject? Endpoints { get; init; }

    public bool Processing => false;

    public bool UpgradeProcessing => false;

    public string DomainProcessingStatus => "Active";

    public IReadOnlyList<string> ModifyingProperties => [];

    public required string EngineVersion { get; init; }

    public required JsonObject ClusterConfig { get; init; }

    public required JsonObject EBSOptions { get; init; }

    public required string AccessPolicies { get; init; }

    public required string IPAddressType { get; init; }

    public required JsonObject SnapshotOptions { get; init; }

    public JsonNode? VPCOptions { get; init; }

    public required JsonObject CognitoOptions { get; init; }

    public required JsonObject EncryptionAtRestOptions { get; init; }

    public required JsonObject NodeToNodeEncryptionOptions { get; init; }

    public required JsonObject AdvancedOptions { get; init; }

    public JsonNode? LogPublishingOptions { get; init; }

    public required JsonObject ServiceSoftwareOptions { get; init; }

    public required JsonObject DomainEndpointOptions { get; init; }

    public required JsonObject AdvancedSecurityOptions { get; init; }

    public required JsonObject IdentityCenterOptions { get; init; }

    public required JsonObject AutoTuneOptions { get; init; }

    public required JsonObject ChangeProgressDetails { get; init; }

    public required JsonObject OffPeakWindowOptions { get; init; }

    public required JsonObject SoftwareUpdateOptions { get; init; }

    public required JsonObject AIMLOptions { get; init; }

    /// <summary><c>OpenSearch</c> or <c>Elasticsearch</c>.</summary>
    public static string EngineOf(Resource domain) => VersionOf(domain).Split('_')[0];

    public static DomainStatus Of(Resource domain)
    {
        var properties = domain.Properties;
        var isPrivate = properties.Object("VPCOptions") is { Count: > 0 };
        var endpoint = $"{domain.Attributes["DomainEndpoint"]}";
        return new DomainStatus
        {
            DomainId = $"{domain.Attributes["Id"]}",
            DomainName = domain.PhysicalId,
            ARN = domain.Arn,
            Endpoint = isPrivate ? null : endpoint,
            Endpoints = isPrivate ? new JsonObject { ["vpc"] = endpoint } : null,
            EngineVersion = VersionOf(domain),
            ClusterConfig = DomainOptions.Cluster(properties),
            EBSOptions = DomainOptions.Volumes(properties),
            AccessPolicies = properties["AccessPolicies"] is JsonObject policy ? CompactJson.Of(policy) : properties.Text("AccessPolicies") ?? "",
            IPAddressType = properties.Text("IPAddressType") ?? "ipv4",
            SnapshotOptions = Given(properties, "SnapshotOptions", new JsonObject { ["AutomatedSnapshotStartHour"] = 0 }),
            VPCOptions = isPrivate ? properties.Copy("VPCOptions") : null,
            CognitoOptions = Switched(properties, "CognitoOptions"),
            EncryptionAtRestOptions = Switched(properties, "EncryptionAtRestOptions"),
            NodeToNodeEncryptionOptions = Switched(properties, "NodeToNodeEncryptionOptions"),
            AdvancedOptions = DomainOptions.Advanced(properties, EngineOf(domain) == "OpenSearch"),
            LogPublishingOptions = properties.Object("LogPublishingOptions") is { Count: > 0 } logs ? logs.DeepClone() : null,
            ServiceSoftwareOptions = DomainOptions.Software(VersionOf(domain)),
            DomainEndpointOptions = DomainOptions.Endpoint(properties),
            AdvancedSecurityOptions = DomainOptions.Security(properties),
            IdentityCenterOptions = Given(properties, "IdentityCenterOptions", []),
            AutoTuneOptions = DomainOptions.AutoTune(properties),
            ChangeProgressDetails = DomainOptions.LastChange(domain),
            OffPeakWindowOptions = Given(properties, "OffPeakWindowOptions", DomainOptions.OffPeakWindow()),
            SoftwareUpdateOptions = Given(properties, "SoftwareUpdateOptions", new JsonObject { ["AutoSoftwareUpdateEnabled"] = false }),
            AIMLOptions = DomainOptions.Intelligence(properties),
        };
    }

    private static string VersionOf(Resource domain) => domain.Properties.Text("EngineVersion") ?? LatestEngine;

    private static JsonObject Switched(JsonObject properties, string name) => Given(properties, name, new JsonObject { ["Enabled"] = false });

    private static JsonObject Given(JsonObject properties, string name, JsonObject otherwise) =>
        properties.Object(name)?.DeepClone().AsObject() ?? otherwise;
}
