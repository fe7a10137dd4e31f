namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// What makes AWS Config evaluate a rule.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config-rules.html">Trigger types</a>.
/// </summary>
[Flags]
internal enum RuleTrigger
{
    ConfigurationItemChange = 1,
    Periodic = 2,
}
