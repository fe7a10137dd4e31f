namespace Potemkin.Core.Evidence;

/// <summary>What can go wrong with evidence.</summary>
internal static class EvidenceErrors
{
    public static PotemkinException Unwritable(string path, Exception reason) => new(
        $"The evidence '{path}' cannot be written.",
        $"Reason: {reason.Message}",
        "Try: make room, let this user write there, or choose another folder with POTEMKIN_RESULTS.");
}
