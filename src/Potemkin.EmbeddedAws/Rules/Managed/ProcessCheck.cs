using Potemkin.EmbeddedAws.State;

namespace Potemkin.EmbeddedAws.Rules.Managed;

/// <summary>
/// A task that somebody verifies outside of AWS Config, and reports with PutExternalEvaluation: nothing has it evaluated.
/// See <a href="https://docs.aws.amazon.com/config/latest/developerguide/process-checks.html">Process checks</a>.
/// </summary>
internal sealed class ProcessCheck : IManagedRule
{
    public const string RuleIdentifier = "AWS_CONFIG_PROCESS_CHECK";

    public string Identifier => RuleIdentifier;

    public RuleTrigger Triggers => default;

    public IReadOnlyList<string> ResourceTypes => [];

    public IReadOnlyList<RuleParameter> Parameters => [];

    public RuleVerdict Evaluate(ConfigurationItem item, RuleParameters parameters, RecordedAccount account) => RuleVerdict.NotApplicable;
}
