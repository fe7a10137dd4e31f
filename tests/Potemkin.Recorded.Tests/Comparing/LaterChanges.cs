using System.Text.Json.Nodes;

namespace Potemkin.Recorded.Tests.Comparing;

/// <summary>Members of answers that AWS began or ceased to give between two recordings: an earlier recording says nothing of today's.</summary>
internal static class LaterChanges
{
    // When AWS announced it.
    private static readonly DateOnly ConsistencyChecks = new(2024, 3, 11);

    // The first day that a recording shows it, as docs/fidelity.md says.
    private static readonly DateOnly PolicyActions = new(2025, 4, 8);
    private static readonly DateOnly NoReplacementOfAdditions = new(2025, 5, 19);
    private static readonly DateOnly ChangesOfDomains = new(2025, 7, 8);
    private static readonly DateOnly WarmThroughputs = new(2025, 10, 13);
    private static readonly DateOnly LastOperations = new(2026, 2, 4);

    /// <summary>Whether a member that an earlier recording lacks is given today.</summary>
    public static bool Came(string member, DateOnly recorded) => member switch
    {
        "WarmThroughput" => recorded < WarmThroughputs,
        "AIMLOptions" or "DomainProcessingStatus" or "IdentityCenterOptions" or "IPAddressType" or "ModifyingProperties" => recorded < ChangesOfDomains,
        "ConfigChangeStatus" or "InitiatedBy" or "LastUpdatedTime" or "StartTime" => recorded < ChangesOfDomains,
        "PolicyAction" => recorded < PolicyActions,
        "LastOperations" => recorded < LastOperations,
        _ => false,
    };

    /// <summary>Whether an item of a list is one of a kind that an earlier recording lacks.</summary>
    public static bool Came(JsonNode? item, DateOnly recorded) =>
        recorded < ConsistencyChecks && item is JsonObject members && (string?)members["ResourceStatusReason"] == "Eventual consistency check initiated";

    /// <summary>Whether a member that an earlier recording has is no longer given.</summary>
    public static bool Went(string member, JsonObject of, DateOnly recorded) =>
        member == "Replacement" && (string?)of["Action"] == "Add" && recorded < NoReplacementOfAdditions;
}
