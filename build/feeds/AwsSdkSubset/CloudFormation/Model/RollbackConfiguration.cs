namespace Amazon.CloudFormation.Model;

/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackConfiguration.html"/>
public class RollbackConfiguration
{
    public int? MonitoringTimeInMinutes { get; set; }

    public List<RollbackTrigger> RollbackTriggers { get; set; } = InitialValue.List<RollbackTrigger>();
}
