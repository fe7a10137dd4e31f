namespace Potemkin.EmbeddedAws.Rules;

/// <summary>
/// <c>DETECTIVE</c> or <c>PROACTIVE</c>.
/// See <a href="https://docs.aws.amazon.com/config/latest/APIReference/API_EvaluationModeConfiguration.html">EvaluationModeConfiguration</a>.
/// </summary>
internal sealed record EvaluationModeInput(string? Mode);
