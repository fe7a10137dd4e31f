using Amazon.ConfigService.Model;

namespace Potemkin.Core.Compliance;

/// <summary>An evaluation of a rule that was started.</summary>
/// <param name="Before">How the rule's evaluations had gone before; null where AWS Config does not say.</param>
internal sealed record EvaluationStart(ConfigRuleEvaluationStatus? Before);
