namespace Potemkin.EmbeddedAws.Services.CloudFormation.Shapes;

/// <summary><a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackConfiguration.html">RollbackConfiguration</a>.</summary>
internal sealed record RollbackConfigurationShape
{
    /// <summary>Nobody named an alarm.</summary>
    public static readonly RollbackConfigurationShape None = new();

    public IReadOnlyList<RollbackTriggerShape>? RollbackTriggers { get; init; }

    public int? MonitoringTimeInMinutes { get; init; }
}
