namespace Potemkin.EmbeddedAws.ResourceTypes.AutoScaling;

/// <summary>
/// A scaling policy as AWS Config records it, without the alarms that it would make.
/// See <a href="https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_ScalingPolicy.html">ScalingPolicy</a>.
/// </summary>
internal sealed class ScalingPolicyRecording() : DescribedRecording(
    "AWS::AutoScaling::ScalingPolicy",
    """
    AdjustmentType Arn=policyARN AutoScalingGroupName Cooldown:number EstimatedInstanceWarmup MetricAggregationType MinAdjustmentMagnitude
    PolicyName PolicyType PredictiveScalingConfiguration ScalingAdjustment StepAdjustments TargetTrackingConfiguration
    """,
    ItemNames.SmallCapitals)
{
    protected override string Defaults => """{"alarms":[],"enabled":true,"policyType":"SimpleScaling","stepAdjustments":[]}""";
}
