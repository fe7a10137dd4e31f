using System.Globalization;
using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An instance is not stopped for longer than so many days.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/ec2-stopped-instance.html">ec2-stopped-instance</a>.
/// </summary>
internal sealed class Ec2StoppedInstance : IManagedRule
{
    private const string AllowedDays = "AllowedDays";

    public string Identifier => "EC2_STOPPED_INSTANCE";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<string> ResourceTypes => ["AWS::EC2::Instance"];

    public IReadOnlyList<RuleParameter> Parameters => [new(AllowedDays, RuleParameterType.Int, Default: "30")];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) =>
        item.Text("state.name") != "stopped" || StoppedAt(item) is not { } since
            ? RuleVerdict.Compliant
            : RuleVerdict.Of(account.Now - since <= TimeSpan.FromDays(parameters.Integer(AllowedDays)!.Value));

    // Such as: User initiated (2024-02-01 10:00:00 GMT).
    private static DateTimeOffset? StoppedAt(ConfigurationItem item) =>
        item.Text("stateTransitionReason") is { } reason && reason.IndexOf('(', StringComparison.Ordinal) is var start and >= 0
        && DateTimeOffset.TryParse(reason[(start + 1)..].TrimEnd(')').Replace(" GMT", "Z", StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;
}
