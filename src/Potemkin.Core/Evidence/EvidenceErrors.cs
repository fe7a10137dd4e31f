namespace Potemkin.Core.Evidence;

/// <summary>What can go wrong with evidence.</summary>
internal static class EvidenceErrors
{
    public static PotemkinException Unwritable(string what, string path, Exception reason) => new(
        $"The {what} '{path}' cannot be written.",
        $"Reason: {reason.Message}",
        "Try: make room, let this user write there, or choose another folder with POTEMKIN_RESULTS.");

    public static PotemkinException Unreadable(string path, Exception reason) => new(
        $"The evidence '{path}' cannot be read.",
        $"Reason: {reason.Message}",
        "Try: the evidence.json that a run left in TestResults/potemkin.");

    public static PotemkinException NoEvidence(string path) => new(
        $"'{path}' is no evidence of a run.", "Try: the evidence.json that a run left in TestResults/potemkin.");

    public static PotemkinException OtherVersion(string path, int version) => new(
        $"The evidence '{path}' is of version {version} of its schema, and this is Potemkin {PotemkinVersion.Current}, which knows version {EvidenceDocument.Version}.",
        version > EvidenceDocument.Version ? "Try: a newer Potemkin." : "Try: run the scenarios again.");
}
