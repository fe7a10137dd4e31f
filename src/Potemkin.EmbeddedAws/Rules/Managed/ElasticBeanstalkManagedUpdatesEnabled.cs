using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// An environment has its platform updated by Elastic Beanstalk, where asked for at that level.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/elastic-beanstalk-managed-updates-enabled.html">elastic-beanstalk-managed-updates-enabled</a>.
/// </summary>
internal sealed class ElasticBeanstalkManagedUpdatesEnabled : IManagedRule
{
    private const string ManagedActions = "aws:elasticbeanstalk:managedactions";
    private const string UpdateLevel = "UpdateLevel";

    public string Identifier => "ELASTIC_BEANSTALK_MANAGED_UPDATES_ENABLED";

    public RuleTrigger Triggers => RuleTrigger.ConfigurationItemChange;

    public IReadOnlyList<string> ResourceTypes => ["AWS::ElasticBeanstalk::Environment"];

    public IReadOnlyList<RuleParameter> Parameters => [new(UpdateLevel, RuleParameterType.String)];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account)
    {
        var settings = item.At("optionSettings");
        return RuleVerdict.Of(
            settings.At(ManagedActions).Flag("ManagedActionsEnabled.value")
            && (parameters.Text(UpdateLevel) is not { } level || level.Equals(settings.At($"{ManagedActions}:platformupdate").Text("UpdateLevel.value"), StringComparison.OrdinalIgnoreCase)));
    }
}
