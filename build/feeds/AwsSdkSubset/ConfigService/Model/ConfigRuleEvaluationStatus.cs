namespace Amazon.ConfigService.Model;

/// <seealso href="https://docs.aws.amazon.com/config/latest/APIReference/API_ConfigRuleEvaluationStatus.html"/>
public class ConfigRuleEvaluationStatus
{
    public string ConfigRuleArn { get; set; }

    public string ConfigRuleId { get; set; }

    public string ConfigRuleName { get; set; }

    public DateTime? FirstActivatedTime { get; set; }

    public bool? FirstEvaluationStarted { get; set; }

    public DateTime? LastDeactivatedTime { get; set; }

    public string LastDebugLogDeliveryStatus { get; set; }

    public string LastDebugLogDeliveryStatusReason { get; set; }

    public DateTime? LastDebugLogDeliveryTime { get; set; }

    public string LastErrorCode { get; set; }

    public string LastErrorMessage { get; set; }

    public DateTime? LastFailedEvaluationTime { get; set; }

    public DateTime? LastFailedInvocationTime { get; set; }

    public DateTime? LastSuccessfulEvaluationTime { get; set; }

    public DateTime? LastSuccessfulInvocationTime { get; set; }
}
