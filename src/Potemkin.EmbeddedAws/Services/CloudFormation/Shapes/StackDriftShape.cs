using Potemkin.EmbeddedAws.Services.CloudFormation.Drift;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackDriftInformation.html">StackDriftInformation</a>.</summary>
internal sealed record StackDriftShape(string StackDriftStatus)
{
    /// <summary>Nobody asked for drift detection.</summary>
    public static readonly StackDriftShape NotChecked = new("NOT_CHECKED");

    public DateTimeOffset? LastCheckTimestamp { get; init; }

    public static StackDriftShape Of(StackDrift? drift) =>
        drift is null ? NotChecked : new StackDriftShape(drift.Status) { LastCheckTimestamp = drift.Timestamp };
}
