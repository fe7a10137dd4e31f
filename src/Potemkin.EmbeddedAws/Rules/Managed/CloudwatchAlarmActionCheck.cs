using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An alarm has an action for each state that is asked about, where asked for one of these.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/cloudwatch-alarm-action-check.html">cloudwatch-alarm-action-check</a>.
/// </summary>
internal sealed class CloudwatchAlarmActionCheck : IManagedRule
{
    private static readonly string[] Actions = ["action1", "action2", "action3", "action4", "action5"];

    private static readonly (string Parameter, string Default, string Path)[] States =
    [
        ("alarmActionRequired", "true", "alarmActions"),
        ("insufficientDataActionRequired", "true", "insufficientDataActions"),
        ("okActionRequired", "false", "okactions"),
    ];

    public string Identifier => "CLOUDWATCH_ALARM_ACTION_CHECK";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::CloudWatch::Alarm"];

    public IReadOnlyList<RuleParameter> Parameters =>
    [
        .. States.Select(state => new RuleParameter(state.Parameter, RuleParameterType.Boolean, Required: true, Default: state.Default)), .. Actions.Select(name => new RuleParameter(name, RuleParameterType.String)),
    ];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var asked = Actions.Select(name => parameters.Text(name)).OfType<string>().ToHashSet();
        return RuleVerdict.Of(States.All(state =>
            parameters.Boolean(state.Parameter) is not true
            || item.Texts(state.Path) is { Count: > 0 } actions && (asked.Count == 0 || actions.Any(asked.Contains))));
    }
}
