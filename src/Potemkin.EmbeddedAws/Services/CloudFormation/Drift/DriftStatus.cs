namespace Potemkin.EmbeddedAws.Services.CloudFormation.Drift;

/// <summary>Whether a resource, or a stack, is still what its stack made it.</summary>
internal static class DriftStatus
{
    public const string InSync = "IN_SYNC";
    public const string Drifted = "DRIFTED";
    public const string Modified = "MODIFIED";
    public const string Deleted = "DELETED";
    public const string NotChecked = "NOT_CHECKED";

    /// <summary>All that AWS has for a resource.</summary>
    public static readonly IReadOnlyList<string> OfResources = [InSync, Modified, Deleted, NotChecked];
}
