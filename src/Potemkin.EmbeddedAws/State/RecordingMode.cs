namespace Potemkin.EmbeddedAws.State;

/// <summary>
/// How often a configuration recorder records changes.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingMode.html">RecordingMode</a>.
/// </summary>
/// <param name="Frequency"><c>CONTINUOUS</c> or <c>DAILY</c>.</param>
/// <param name="Override">The types that are recorded with another frequency, null for none.</param>
internal sealed record RecordingMode(string Frequency, RecordingModeOverride? Override = null)
{
    public const string Continuous = "CONTINUOUS";
    public const string Daily = "DAILY";

    public bool IsDaily(string resourceType) =>
        (Override is not null && Override.ResourceTypes.Contains(resourceType) ? Override.Frequency : Frequency) == Daily;
}
