using System.Text;
using System.Text.Json.Nodes;
using Potemkin.EmbeddedAws.ResourceTypes;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Services.Config.Evaluation.Functions;

/// <summary>
/// The event that AWS Config invokes a function with.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html">Example events</a>.
/// </summary>
internal static class RuleEvent
{
    /// <param name="region">Where.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="notification">What the function is told.</param>
    /// <param name="resultToken">What the function is to report with.</param>
    public static byte[] Write(RegionState region, ConfigRule rule, Notification notification, string resultToken) =>
        Encoding.UTF8.GetBytes(CompactJson.Of(new JsonObject
        {
            ["version"] = "1.0",
            ["invokingEvent"] = notification.InvokingEvent,
            ["ruleParameters"] = rule.InputParameters is { } parameters ? CompactJson.Of(parameters) : "{}",
            ["resultToken"] = resultToken,
            ["eventLeftScope"] = notification.Item is { } item && !RuleScope.Includes(rule, item),
            ["executionRoleArn"] = region.ConfigurationRecorder.Settings?.RoleArn,
            ["configRuleArn"] = rule.Arn,
            ["configRuleName"] = rule.Name,
            ["configRuleId"] = rule.Id,
            ["accountId"] = region.Id.AccountId,
            ["evaluationMode"] = "DETECTIVE",
        }));
}
