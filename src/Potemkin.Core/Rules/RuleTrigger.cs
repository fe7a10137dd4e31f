namespace Potemkin.Core.Rules;

/// <summary>
/// What has AWS Config evaluate a rule.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config-rules.html">trigger types</a>.
/// </summary>
internal enum RuleTrigger
{
    /// <summary>A change of a resource.</summary>
    Changes,

    /// <summary>The clock.</summary>
    Periodic,

    /// <summary>Either; AWS calls such rules hybrid.</summary>
    Both,
}
