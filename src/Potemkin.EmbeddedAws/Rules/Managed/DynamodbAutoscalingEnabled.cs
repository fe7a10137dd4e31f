using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A table is billed by request, or Application Auto Scaling scales its reads and writes.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/dynamodb-autoscaling-enabled.html">dynamodb-autoscaling-enabled</a>.
/// </summary>
internal sealed class DynamodbAutoscalingEnabled : IManagedRule
{
    private static readonly string[] Dimensions = ["dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits"];

    public string Identifier => "DYNAMODB_AUTOSCALING_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::DynamoDB::Table"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        new("minProvisionedReadCapacity", RuleParameterType.Int),
        new("maxProvisionedReadCapacity", RuleParameterType.Int),
        new("targetReadUtilization", RuleParameterType.Double),
        new("minProvisionedWriteCapacity", RuleParameterType.Int),
        new("maxProvisionedWriteCapacity", RuleParameterType.Int),
        new("targetWriteUtilization", RuleParameterType.Double),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            item.Text("billingModeSummary.billingMode") == "PAY_PER_REQUEST" || Dimensions.All(dimension => IsScaled(account, $"table/{item.ResourceName}", dimension)));

    private static bool IsScaled(RecordedAccount account, string resourceId, string dimension) => account.Resources("AWS::ApplicationAutoScaling::ScalableTarget").Any(target =>
        target.Properties.Text("ResourceId") == resourceId && target.Properties.Text("ScalableDimension") == dimension);
}
