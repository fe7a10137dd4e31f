namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// GuardDuty is enabled in the account and region, where asked for under one of these accounts.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/guardduty-enabled-centralized.html">guardduty-enabled-centralized</a>.
/// </summary>
internal sealed class GuarddutyEnabledCentralized : IAccountRule
{
    private const string CentralMonitoringAccount = "CentralMonitoringAccount";

    public string Identifier => "GUARDDUTY_ENABLED_CENTRALIZED";

    public RuleTrigger Triggers => RuleTrigger.Periodic;

    public IReadOnlyList<RuleParameter> Parameters => [new(CentralMonitoringAccount, RuleParameterType.String)];

    public RuleVerdict Evaluate(RuleParameters parameters, RecordedAccount account) =>
        RuleVerdict.Of(
            account.Resources("AWS::GuardDuty::Detector").Any(detector => detector.Properties.Flag("Enable"))
            && (parameters.List(CentralMonitoringAccount) is not { } central
                || account.Resources("AWS::GuardDuty::Master").Any(master => central.Contains(master.Properties.Text("MasterId")))));
}
