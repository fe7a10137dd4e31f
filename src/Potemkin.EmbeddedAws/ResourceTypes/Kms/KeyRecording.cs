using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.ResourceTypes.Kms;

/// <summary>
/// A customer managed key as AWS Config records it; the rotation period does not show.
/// See <a href="https://docs.aws.amazon.com/kms/latest/APIReference/API_KeyMetadata.html">KeyMetadata</a>.
/// </summary>
internal sealed class KeyRecording : IRecordedConfiguration
{
    public string ResourceType => Key.TypeName;

    public Resource RecordedAs(Resource changed) => changed;

    public RecordedContent Describe(Resource resource)
    {
        var deletionDate = resource.Region.Of<PendingKeyDeletions>().DateOf(resource);
        var policy = resource.Properties["KeyPolicy"];
        return new RecordedContent
        {
            Configuration = Metadata(resource, deletionDate),
            SupplementaryConfiguration = new Dictionary<string, JsonNode?>
            {
                ["KeyRotationStatus"] = deletionDate is null && resource.Properties.Flag("EnableKeyRotation"),
                ["Policy"] = policy switch
                {
                    null => KeyPolicy.DefaultFor(resource.Region.Id),
                    JsonObject document => CompactJson.Of(document),
                    _ => policy.ToString(),
                },
            },
            AvailabilityZone = "Not Applicable",
        };
    }

    private static JsonObject Metadata(Resource key, DateTimeOffset? deletionDate)
    {
        var properties = key.Properties;
        var state = StateOf(properties, deletionDate);
        var usage = properties.Text("KeyUsage")!;
        var spec = KeySpec.Find(properties.Text("KeySpec")!)!;
        var metadata = new JsonObject
        {
            ["keyId"] = key.PhysicalId,
            ["arn"] = key.Arn,
            ["creationDate"] = key.CreatedAt.ToUnixTimeMilliseconds(),
            ["enabled"] = state == "Enabled",
            ["description"] = properties.Text("Description"),
            ["keyUsage"] = usage,
            ["keyState"] = state,
            ["origin"] = properties.Text("Origin"),
            ["keyManager"] = "CUSTOMER",
            ["customerMasterKeySpec"] = properties.Text("KeySpec"),
            ["keySpec"] = properties.Text("KeySpec"),
            ["encryptionAlgorithms"] = Texts(spec.EncryptionAlgorithms(usage)),
            ["signingAlgorithms"] = Texts(spec.SigningAlgorithms(usage)),
            ["macAlgorithms"] = Texts(spec.MacAlgorithms(usage)),
            ["multiRegion"] = properties.Flag("MultiRegion"),
            ["awsaccountId"] = key.Region.Id.AccountId,
        };
        if (deletionDate is { } date)
            metadata["deletionDate"] = date.ToUnixTimeMilliseconds();
        if (properties.Flag("MultiRegion"))
            metadata["multiRegionConfiguration"] = MultiRegionConfiguration(key);
        return metadata;
    }

    private static string StateOf(JsonObject properties, DateTimeOffset? deletionDate)
    {
        if (deletionDate is not null)
            return "PendingDeletion";
        if (properties.Text("Origin") == "EXTERNAL")
            return "PendingImport";
        return properties.Flag("Enabled") ? "Enabled" : "Disabled";
    }

    private static JsonObject MultiRegionConfiguration(Resource key) => new()
    {
        ["multiRegionKeyType"] = "PRIMARY",
        ["primaryKey"] = new JsonObject { ["arn"] = key.Arn, ["region"] = key.Region.Id.Region },
        ["replicaKeys"] = new JsonArray(),
    };

    private static JsonArray Texts(IReadOnlyList<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
