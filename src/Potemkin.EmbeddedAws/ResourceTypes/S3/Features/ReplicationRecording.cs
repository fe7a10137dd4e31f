using System.Text.Json.Nodes;

namespace Potemkin.EmbeddedAws.ResourceTypes.S3.Features;

/// <summary>A replication rule as AWS Config records it.</summary>
internal static class ReplicationRecording
{
    public static JsonObject Of(JsonObject rule) => new()
    {
        ["prefix"] = rule.ContainsKey("Filter") ? null : rule.Text("Prefix") ?? "",
        ["status"] = rule.Text("Status"),
        ["destinationConfig"] = Destination(rule.Object("Destination")!),
        ["sourceSelectionCriteria"] = rule.Object("SourceSelectionCriteria") is { } criteria
            ? new JsonObject
            {
                ["sseKmsEncryptedObjects"] = Status(criteria, "SseKmsEncryptedObjects"),
                ["replicaModifications"] = Status(criteria, "ReplicaModifications"),
            }
            : null,
        ["filter"] = rule.Object("Filter") is { } filter ? Filter(filter) : null,
        ["priority"] = rule.Copy("Priority"),
        ["deleteMarkerReplication"] = Status(rule, "DeleteMarkerReplication"),
    };

    private static JsonObject Destination(JsonObject destination) => new()
    {
        ["bucketARN"] = destination.Text("Bucket"),
        ["account"] = destination.Text("Account"),
        ["storageClass"] = destination.Text("StorageClass"),
        ["accessControlTranslation"] = destination.Object("AccessControlTranslation") is { } translation
            ? new JsonObject { ["owner"] = translation.Text("Owner") }
            : null,
        ["encryptionConfiguration"] = destination.Object("EncryptionConfiguration") is { } encryption
            ? new JsonObject { ["replicaKmsKeyID"] = encryption.Text("ReplicaKmsKeyID") }
            : null,
        ["replicationTime"] = StatusAndMinutes(destination.Object("ReplicationTime"), "Time", "time"),
        ["metrics"] = StatusAndMinutes(destination.Object("Metrics"), "EventThreshold", "eventThreshold"),
    };

    private static JsonObject Filter(JsonObject filter)
    {
        var predicate = new FilterPredicate("Replication").Prefix(filter.Text("Prefix"));
        if (filter.Object("TagFilter") is { } tag)
            predicate.Tags([tag]);
        if (filter.Object("And") is { } and)
            predicate.Prefix(and.Text("Prefix")).Tags(and.Objects("TagFilters"));
        return predicate.ToFilter();
    }

    private static JsonObject? Status(JsonObject properties, string name) =>
        properties.Object(name) is { } value ? new JsonObject { ["status"] = value.Text("Status") } : null;

    private static JsonObject? StatusAndMinutes(JsonObject? value, string property, string recordedProperty) => value is null ? null : new()
    {
        ["status"] = value.Text("Status"),
        [recordedProperty] = value.Object(property) is { } time ? new JsonObject { ["minutes"] = time.Copy("Minutes") } : null,
    };
}
