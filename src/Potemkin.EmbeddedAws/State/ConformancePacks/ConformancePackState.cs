namespace Potemkin.EmbeddedAws.State.ConformancePacks;

/// <summary>
/// How far a conformance pack is deployed, in AWS's words.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConformancePackStatusDetail.html">ConformancePackStatusDetail</a>.
/// </summary>
internal static class ConformancePackState
{
    public const string CreateInProgress = "CREATE_IN_PROGRESS";

    public const string CreateComplete = "CREATE_COMPLETE";

    public const string CreateFailed = "CREATE_FAILED";

    public const string DeleteInProgress = "DELETE_IN_PROGRESS";
}
