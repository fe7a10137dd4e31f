using Potemkin.EmbeddedAws.Services.CloudFormation.Drift;
using Potemkin.EmbeddedAws.Services.CloudFormation.Stacks;

namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResourceDriftInformation.html">StackResourceDriftInformation</a>.</summary>
internal sealed record StackResourceDriftShape(string StackResourceDriftStatus)
{
    /// <summary>Nobody asked for drift detection.</summary>
    public static readonly StackResourceDriftShape NotChecked = new("NOT_CHECKED");

    public DateTimeOffset? LastCheckTimestamp { get; init; }

    public static StackResourceDriftShape Of(Stack stack, string logicalId) => stack.Drift?.Find(logicalId) is { Status: not DriftStatus.NotChecked } drift
        ? new StackResourceDriftShape(drift.Status) { LastCheckTimestamp = drift.Timestamp }
        : NotChecked;
}
