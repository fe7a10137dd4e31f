using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules;

/// <summary>A managed rule that judges resources.</summary>
internal interface IManagedRule : IAwsRule
{
    /// <summary>Judges an item that exists: never one of a deleted resource.</summary>
    /// <param name="item">The item.</param>
    /// <param name="parameters">The rule's parameters.</param>
    /// <param name="account">What else there is, for the few rules whose verdict depends on that.</param>
    RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account);
}
