namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackResourceDriftInformation.html">StackResourceDriftInformation</a>.</summary>
internal sealed record StackResourceDriftShape(string StackResourceDriftStatus)
{
    /// <summary>Nobody asked for drift detection.</summary>
    public static readonly StackResourceDriftShape NotChecked = new("NOT_CHECKED");
}
